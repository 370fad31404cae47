import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { answer, intake } from '../api/services'
import { Actions } from '../shared/file/Actions'
import { FileHead } from '../shared/file/FileHead'
import { linesOf } from '../shared/file/history'
import { Timeline } from '../shared/file/Timeline'
import { StaffName } from '../shared/organisation/StaffName'
import { Panel } from '../shared/Panel'
import { DueTag } from '../shared/time/DueTag'
import { At } from '../shared/time/SuiteTime'
import { Colon } from '../shared/words/Colon'
import { useSpeech } from '../shared/words/useWords'
import { subjectOf } from './escalationFile'
import { PassOnForm } from './forms/PassOnForm'
import { SeeForm } from './forms/SeeForm'

const LOOK_AGAIN = 5_000
const FORMS = { 'escalation.see': SeeForm, 'escalation.pass-on': PassOnForm }

/** One important matter before one level. */
export function EscalationPage() {
  const { words, language } = useSpeech()
  const { escalations } = words
  const { id } = useParams({ strict: false })
  const file = useQuery({
    queryKey: ['escalations', id],
    refetchInterval: LOOK_AGAIN,
    queryFn: async () => {
      const params = { path: { escalationId: String(id) } }
      return (await answer(intake.GET('/api/intake/escalations/{escalationId}', { params }))).data
    },
  })
  return (
    <Panel query={file} heading={escalations.title}>
      {(it) => (
        <>
          <FileHead number={it.number} title={escalations.title} marks={[escalations.state[it.state]]} />
          <div className="file">
            <div>
              <section className="card" aria-label={escalations.title}>
                <p>
                  {escalations.request}
                  <Colon />
                  <Link to="/requests/$id" params={{ id: it.requestId }}>
                    {it.requestNumber}
                  </Link>
                </p>
                <p>
                  {escalations.before}
                  <Colon />
                  {escalations.level[it.level]}
                </p>
                <p>
                  {escalations.raisedBy}
                  <Colon />
                  <StaffName of={it.raisedBy} /> <At time={it.raisedAt} />
                </p>
                {it.due && (
                  <p>
                    {escalations.due}
                    <Colon />
                    <DueTag dueAt={it.due.dueAt} />
                  </p>
                )}
                {it.seenBy && it.seenAt && (
                  <p>
                    {escalations.seenBy}
                    <Colon />
                    <StaffName of={it.seenBy} /> <At time={it.seenAt} />
                  </p>
                )}
              </section>
              <Actions file={it} subject={subjectOf(it, words, language)} actions={it.actions} forms={FORMS} />
            </div>
            <Timeline lines={linesOf(it.history, escalations.happened, words, language)} />
          </div>
        </>
      )}
    </Panel>
  )
}
