import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import type { Procedure } from '../../api/procedures'
import { answer, intake } from '../../api/services'
import { Actions } from '../../shared/file/Actions'
import { FileHead } from '../../shared/file/FileHead'
import { linesOf } from '../../shared/file/history'
import { Timeline } from '../../shared/file/Timeline'
import { useMay } from '../../shared/me/useMay'
import { StaffName } from '../../shared/organisation/StaffName'
import { Panel } from '../../shared/Panel'
import { DueTag } from '../../shared/time/DueTag'
import { At } from '../../shared/time/SuiteTime'
import { Colon } from '../../shared/words/Colon'
import { useSpeech, useWords } from '../../shared/words/useWords'
import { DraftProcedureForm } from './DraftProcedureForm'
import { ProcedureBody } from './ProcedureBody'
import { subjectOf } from './procedureFile'
import { AmendForm, ConfirmForm, PublishForm, WithdrawForm } from './steps'

const LOOK_AGAIN = 5_000
const FORMS_OF_A_DRAFT = { 'procedure.publish': PublishForm, 'procedure.draft': AmendForm, 'procedure.withdraw': WithdrawForm }
const FORMS_OF_OTHERS = { 'procedure.confirm': ConfirmForm, 'procedure.withdraw': WithdrawForm }
const FOR_GOOD = ['procedure.withdraw']

/** One procedure: what it says, since when, what it said before, and what its keeper may do. */
export function ProcedurePage() {
  const { words, language } = useSpeech()
  const { regime } = words
  const { id } = useParams({ strict: false })
  const file = useQuery({
    queryKey: ['procedures', id],
    refetchInterval: LOOK_AGAIN,
    queryFn: async () => {
      const params = { path: { procedureId: String(id) } }
      return (await answer(intake.GET('/api/intake/procedures/{procedureId}', { params }))).data
    },
  })
  return (
    <Panel query={file} heading={regime.procedure}>
      {(it) => (
        <>
          <FileHead number={it.number} title={it.title} marks={[regime.state[it.state], it.ofTheGroup && regime.ofTheGroup]}>
            <Link to="/regime">{regime.title}</Link>
          </FileHead>
          <div className="file">
            <div>
              <section className="card" aria-label={it.title}>
                <Standing of={it} />
                <ProcedureBody of={it} heading="h2" />
              </section>
              <Actions
                file={it}
                subject={subjectOf(it, words, language)}
                actions={it.actions}
                forms={it.state === 'DRAFT' ? FORMS_OF_A_DRAFT : FORMS_OF_OTHERS}
                forGood={FOR_GOOD}
              />
              <Editions of={it} />
            </div>
            <Timeline lines={linesOf(it.history, regime.happened, words, language)} />
          </div>
        </>
      )}
    </Panel>
  )
}

function Standing({ of: it }: { of: Procedure }) {
  const { regime } = useWords()
  return (
    <p className="quiet">
      {it.edition && `${regime.edition(it.edition)} · `}
      {it.effectiveFrom && `${regime.effectiveFrom} ${it.effectiveFrom} · `}
      {it.publishedBy && (
        <>
          {regime.published} <StaffName of={it.publishedBy} /> <At time={it.publishedAt} />{' '}
        </>
      )}
      {it.due && (
        <>
          {regime.due}
          <Colon />
          <DueTag dueAt={it.due.dueAt} />
        </>
      )}
    </p>
  )
}

/** Every edition of the document, and the next one for whoever may draft it. */
function Editions({ of: it }: { of: Procedure }) {
  const { regime } = useWords()
  const may = useMay('intake', 'procedure.draft')
  const [drafting, setDrafting] = useState(false)
  return (
    <section className="card" aria-label={regime.editions}>
      <h2>{regime.editions}</h2>
      <ul className="plain">
        {it.editions.map((one) => (
          <li key={one.id}>
            <Link to="/regime/$id" params={{ id: one.id }}>
              {one.edition ? regime.edition(one.edition) : regime.state[one.state]}
            </Link>{' '}
            {one.edition && regime.state[one.state]} {one.effectiveFrom} {one.publishedBy && <StaffName of={one.publishedBy} />}
          </li>
        ))}
      </ul>
      {may && it.state !== 'DRAFT' && <Button onClick={() => setDrafting(true)}>{regime.nextEdition}</Button>}
      {drafting && <DraftProcedureForm from={it} onClose={() => setDrafting(false)} />}
    </section>
  )
}
