import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import type { SlipSummary } from '../../api/routing'
import { answer, routing } from '../../api/services'
import type { SlipEscalation } from '../../api/slipEscalation'
import type { Subject } from '../../shared/file/subject'
import { useMay } from '../../shared/me/useMay'
import { StaffName } from '../../shared/organisation/StaffName'
import { useDepartments } from '../../shared/organisation/useDepartments'
import { DueTag } from '../../shared/time/DueTag'
import { At } from '../../shared/time/SuiteTime'
import { Colon } from '../../shared/words/Colon'
import { inLanguage } from '../../shared/words/language'
import { useSpeech } from '../../shared/words/useWords'
import { AcknowledgeForm } from './AcknowledgeForm'
import { DecideForm } from './DecideForm'

const LOOK_AGAIN = 5_000
const FORMS = { 'slip-escalation.acknowledge': AcknowledgeForm, 'slip-escalation.decide': DecideForm }

/** What of a slip is or was before those above: since when, before whom, and what they said to it. */
export function SlipEscalations({ slip }: { slip: SlipSummary }) {
  const { escalated } = useSpeech().words
  const may = useMay('routing', 'slip-escalation.read')
  const key = ['slip-escalations', slip.id]
  const { data } = useQuery({
    queryKey: key,
    enabled: may,
    refetchInterval: LOOK_AGAIN,
    queryFn: async () => {
      const params = { path: { id: slip.id } }
      return (await answer(routing.GET('/api/routing/contact-slips/{id}/escalations', { params }))).data.escalations
    },
  })
  if (!data?.length) return null
  return (
    <section className="card" aria-label={escalated.title}>
      <h2>{escalated.title}</h2>
      {data.map((it) => (
        <One key={it.id} of={it} listKey={key} />
      ))}
    </section>
  )
}

function One({ of, listKey }: { of: SlipEscalation; listKey: readonly unknown[] }) {
  const { words, language } = useSpeech()
  const { escalated } = words
  const departments = useDepartments()
  const [open, setOpen] = useState<keyof typeof FORMS>()
  const subject: Subject = {
    id: of.id,
    number: of.number,
    version: of.version,
    address: `/slips/${of.slipId}`,
    key: listKey,
  }
  const possible = (Object.keys(FORMS) as (keyof typeof FORMS)[]).filter((command) =>
    of.actions.some((it) => it.command === command && it.allowed),
  )
  const Form = open && FORMS[open]
  return (
    <div className="escalated">
      <p>
        <strong>{escalated.level[of.level]}</strong> <span className="state">{escalated.state[of.state]}</span>{' '}
        {inLanguage(of.causeLabel, language)} {escalated.owedSince} <At time={of.owedSince} />{' '}
        {of.due && <DueTag dueAt={of.due.dueAt} />}
      </p>
      {of.answeredBy && (
        <p>
          {of.decidedDepartment ? `${escalated.decided} ${departments.nameOf(of.decidedDepartment)}` : escalated.answered}
          <Colon />
          {of.answer} <StaffName of={of.answeredBy} /> <At time={of.answeredAt} />
        </p>
      )}
      <div className="buttons">
        {possible.map((command) => (
          <Button key={command} aria-expanded={open === command} onClick={() => setOpen(open === command ? undefined : command)}>
            {words.command[command]}
          </Button>
        ))}
      </div>
      {Form && <Form subject={subject} office={of.office} onDone={() => setOpen(undefined)} />}
    </div>
  )
}
