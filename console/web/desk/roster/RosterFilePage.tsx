import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Alert } from 'antd'
import type { DutyRoster } from '../../api/roster'
import { answer, intake } from '../../api/services'
import { Actions } from '../../shared/file/Actions'
import { FileHead } from '../../shared/file/FileHead'
import { linesOf } from '../../shared/file/history'
import { Timeline } from '../../shared/file/Timeline'
import { StaffName } from '../../shared/organisation/StaffName'
import { Panel } from '../../shared/Panel'
import { DueTag } from '../../shared/time/DueTag'
import { At, useTime } from '../../shared/time/SuiteTime'
import { exact, limitExact } from '../../shared/time/zone'
import { Colon } from '../../shared/words/Colon'
import { useSpeech, useWords } from '../../shared/words/useWords'
import { PublishForm } from './PublishForm'
import { subjectOf } from './rosterFile'
import { WriteShiftsForm } from './WriteShiftsForm'

const LOOK_AGAIN = 5_000
const FORMS = { 'duty-roster.write': WriteShiftsForm, 'duty-roster.publish': PublishForm }

/** The roster of one week: who is on duty when, and when nobody is. */
export function RosterFilePage() {
  const { words, language } = useSpeech()
  const { roster } = words
  const { id } = useParams({ strict: false })
  const file = useQuery({
    queryKey: ['roster', id],
    refetchInterval: LOOK_AGAIN,
    queryFn: async () => {
      const params = { path: { rosterId: String(id) } }
      return (await answer(intake.GET('/api/intake/duty-rosters/{rosterId}', { params }))).data
    },
  })
  return (
    <Panel query={file} heading={roster.title}>
      {(it) => (
        <>
          <FileHead number={it.number} title={roster.title} marks={[roster.state[it.state]]} />
          <div className="file">
            <div>
              <Week file={it} />
              <Actions file={it} subject={subjectOf(it, words, language)} actions={it.actions} forms={FORMS} />
            </div>
            <Timeline lines={linesOf(it.history, roster.happened, words, language)} />
          </div>
        </>
      )}
    </Panel>
  )
}

function Week({ file }: { file: DutyRoster }) {
  const { roster } = useWords()
  return (
    <section className="card" aria-label={roster.title}>
      {file.due && (
        <p>
          {roster.due}
          <Colon />
          <DueTag dueAt={file.due.dueAt} />
        </p>
      )}
      {file.publishedAt && (
        <p>
          {roster.publishedAt} <At time={file.publishedAt} /> {file.publishedBy && <StaffName of={file.publishedBy} />}
        </p>
      )}
      <Gaps file={file} />
      <h2>{roster.shifts}</h2>
      {file.shifts.length === 0 && <p className="quiet">{roster.noShifts}</p>}
      <ul className="plain">
        {file.shifts.map((shift) => (
          <li key={`${shift.staffId} ${shift.beginsAt}`}>
            <Times {...shift} /> <StaffName of={shift.staffId} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** S0-5.1.1: what is to be filled before it can be published. */
function Gaps({ file: { gaps, endsAt } }: { file: DutyRoster }) {
  const { roster } = useWords()
  const { now } = useTime()
  if (Date.parse(endsAt) <= now) return null
  if (gaps.length === 0) return <p>{roster.noGaps}</p>
  const named = (
    <ul className="plain">
      {gaps.map((gap) => (
        <li key={gap.beginsAt}>
          <Times {...gap} />
        </li>
      ))}
    </ul>
  )
  return <Alert type="warning" showIcon title={roster.gaps} description={named} />
}

/** The day is said once where it ends on the day on which it begins. */
function Times({ beginsAt, endsAt }: { beginsAt: string; endsAt: string }) {
  const { zone } = useTime()
  const from = exact(beginsAt, zone)
  const until = limitExact(endsAt, zone)
  const [day = '', time] = until.split(' ')
  return (
    <time dateTime={beginsAt}>
      {from} — {from.startsWith(day) ? time : until}
    </time>
  )
}
