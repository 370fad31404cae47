import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { LogEntry } from '../../api/log'
import { answer, intake } from '../../api/services'
import { Actions } from '../../shared/file/Actions'
import { FileHead } from '../../shared/file/FileHead'
import { linesOf } from '../../shared/file/history'
import { Timeline } from '../../shared/file/Timeline'
import { StaffName } from '../../shared/organisation/StaffName'
import { Panel } from '../../shared/Panel'
import { DueTag } from '../../shared/time/DueTag'
import { At } from '../../shared/time/SuiteTime'
import { Colon } from '../../shared/words/Colon'
import { useSpeech, useWords } from '../../shared/words/useWords'
import { subjectOf } from './logFile'
import { LOG_FORMS } from './logSteps'

const LOOK_AGAIN = 5_000
/** It can always be corrected, but that is not what comes next. */
const LATER = ['log.correct']

/** One entry of the log as it was written, what corrects it, and who took it over. */
export function LogEntryPage() {
  const { words, language } = useSpeech()
  const { log } = words
  const { id } = useParams({ strict: false })
  const file = useQuery({
    queryKey: ['log', id],
    refetchInterval: LOOK_AGAIN,
    queryFn: async () => {
      const params = { path: { logEntryId: String(id) } }
      return (await answer(intake.GET('/api/intake/log-entries/{logEntryId}', { params }))).data
    },
  })
  return (
    <Panel query={file} heading={log.title}>
      {(entry) => (
        <>
          <FileHead
            number={entry.number}
            title={log.title}
            marks={[log.state[entry.state], entry.correctedBy.length > 0 && log.corrected]}
          />
          <div className="file">
            <div>
              <Written entry={entry} />
              <Actions
                file={entry}
                subject={subjectOf(entry, words, language)}
                actions={entry.actions}
                forms={LOG_FORMS}
                later={LATER}
              />
            </div>
            <Timeline lines={linesOf(entry.history, log.happened, words, language)} />
          </div>
        </>
      )}
    </Panel>
  )
}

function Written({ entry }: { entry: LogEntry }) {
  const { log } = useWords()
  const others = [
    ...(entry.corrects ? [{ what: log.corrects, other: entry.corrects }] : []),
    ...entry.correctedBy.map((other) => ({ what: log.correctedBy, other })),
  ]
  return (
    <section className="card" aria-label={log.title}>
      {entry.content && <blockquote>{entry.content}</blockquote>}
      <p>
        <StaffName of={entry.writtenBy} /> <At time={entry.writtenAt} />
      </p>
      {others.map(({ what, other }) => (
        <p key={other.id}>
          {what}
          <Colon />
          <Link to="/log/$id" params={{ id: other.id }}>
            {other.number}
          </Link>
        </p>
      ))}
      {entry.due && (
        <p>
          {log.due}
          <Colon />
          <DueTag dueAt={entry.due.dueAt} />
        </p>
      )}
      {entry.takenOverBy && entry.takenOverAt && (
        <p>
          {log.takenOverBy}
          <Colon />
          <StaffName of={entry.takenOverBy} /> <At time={entry.takenOverAt} />
        </p>
      )}
    </section>
  )
}
