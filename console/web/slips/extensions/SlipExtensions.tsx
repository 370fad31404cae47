import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import type { SlipExtension } from '../../api/extensions'
import type { SlipSummary } from '../../api/routing'
import { answer, routing } from '../../api/services'
import type { Subject } from '../../shared/file/subject'
import { useMay } from '../../shared/me/useMay'
import { StaffName } from '../../shared/organisation/StaffName'

import { DueTag } from '../../shared/time/DueTag'
import { At } from '../../shared/time/SuiteTime'
import { Colon } from '../../shared/words/Colon'
import { useWords } from '../../shared/words/useWords'
import { AskForm } from './AskForm'
import { DecideForm } from './DecideForm'
import { WithdrawForm } from './WithdrawForm'

const LOOK_AGAIN = 5_000
const ASK = 'slip-extension.ask'
const FORMS = { 'slip-extension.decide': DecideForm, 'slip-extension.withdraw': WithdrawForm }

/** The time that was asked for a slip, what was said to it, and the steps that are possible now. */
export function SlipExtensions({ slip }: { slip: SlipSummary }) {
  const { extensions, command } = useWords()
  const may = useMay('routing', 'slip-extension.read')
  const [asking, setAsking] = useState(false)
  const key = ['slip-extensions', slip.id]
  const { data } = useQuery({
    queryKey: key,
    enabled: may,
    refetchInterval: LOOK_AGAIN,
    queryFn: async () => {
      const params = { path: { id: slip.id } }
      return (await answer(routing.GET('/api/routing/contact-slips/{id}/extensions', { params }))).data
    },
  })
  const mayAsk = data?.actions.some((it) => it.command === ASK && it.allowed) ?? false
  if (!data?.extensions.length && !mayAsk && !asking) return null
  const address = `/slips/${slip.id}`
  return (
    <section className="card" aria-label={extensions.title}>
      <h2>{extensions.title}</h2>
      {data?.extensions.map((it) => (
        <One key={it.id} of={it} address={address} listKey={key} />
      ))}
      {(mayAsk || asking) && (
        <div className="buttons">
          <Button aria-expanded={asking} onClick={() => setAsking(!asking)}>
            {command[ASK]}
          </Button>
        </div>
      )}
      {asking && (
        <AskForm
          // Not the slip's own draft, as with plans.
          subject={{ id: `extension-of-${slip.id}`, number: slip.number, version: 0, address, key }}
          slipId={slip.id}
          onDone={() => setAsking(false)}
        />
      )}
    </section>
  )
}

function One({ of, address, listKey }: { of: SlipExtension; address: string; listKey: readonly unknown[] }) {
  const { extensions, command, enums } = useWords()
  const [open, setOpen] = useState<keyof typeof FORMS>()
  const subject: Subject = { id: of.id, number: of.number, version: of.version, address, key: listKey }
  const possible = (Object.keys(FORMS) as (keyof typeof FORMS)[]).filter((name) =>
    of.actions.some((it) => it.command === name && it.allowed),
  )
  const Form = open && FORMS[open]
  return (
    <div className="escalated">
      <p>
        <span className="state">{extensions.state[of.state]}</span> {extensions.until} <At time={of.until} limit />{' '}
        <span className="quiet">
          {extensions.from} <At time={of.dueAt} limit />
        </span>
      </p>
      <p>
        {extensions.reason}
        <Colon />
        {of.reason} <StaffName of={of.askedBy} /> <At time={of.askedAt} />
      </p>
      {of.due && (
        <p>
          {extensions.before}
          <Colon />
          {enums.post[of.beforePost as keyof typeof enums.post] ?? of.beforePost} <DueTag dueAt={of.due.dueAt} />
        </p>
      )}
      {of.decidedBy && (
        <p>
          {extensions.answer}
          <Colon />
          {of.answer ?? extensions.state[of.state]} <StaffName of={of.decidedBy} /> <At time={of.decidedAt} />
        </p>
      )}
      <div className="buttons">
        {possible.map((name) => (
          <Button key={name} aria-expanded={open === name} onClick={() => setOpen(open === name ? undefined : name)}>
            {command[name]}
          </Button>
        ))}
      </div>
      {Form && <Form subject={subject} onDone={() => setOpen(undefined)} />}
    </div>
  )
}
