import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Alert } from 'antd'
import type { Review } from '../api/ledger'
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
import { useSpeech, useWords } from '../shared/words/useWords'
import { SignDayForm } from './forms/SignDayForm'
import { SignWeekForm } from './forms/SignWeekForm'
import { subjectOf } from './ledgerFile'

const LOOK_AGAIN = 5_000
const FORMS = { 'ledger.sign-day': SignDayForm, 'ledger.sign-week': SignWeekForm }

/** One day or week of the ledger: what it holds, what nobody has arranged anything for, and who signed it. */
export function ReviewPage() {
  const { words, language } = useSpeech()
  const { ledger } = words
  const { id } = useParams({ strict: false })
  const file = useQuery({
    queryKey: ['ledger', id],
    refetchInterval: LOOK_AGAIN,
    queryFn: async () => {
      const params = { path: { reviewId: String(id) } }
      return (await answer(intake.GET('/api/intake/ledger-reviews/{reviewId}', { params }))).data
    },
  })
  return (
    <Panel query={file} heading={ledger.title}>
      {(review) => (
        <>
          <FileHead number={review.number} title={ledger.period[review.period]} marks={[ledger.state[review.state]]} />
          <div className="file">
            <div>
              <Held review={review} />
              <Actions file={review} subject={subjectOf(review, words, language)} actions={review.actions} forms={FORMS} />
            </div>
            <Timeline lines={linesOf(review.history, ledger.happened, words, language)} />
          </div>
        </>
      )}
    </Panel>
  )
}

/** Of the replies agreed how many came in time; a warning where not all did (S1b(3)-4.3.2). */
function Kept({ promised, kept }: NonNullable<Review['agreed']>) {
  const { ledger } = useWords()
  const said = ledger.agreed(promised, kept)
  return kept < promised ? <Alert type="warning" showIcon role="status" title={said} /> : <p>{said}</p>
}

function Held({ review }: { review: Review }) {
  const { ledger, enums } = useWords()
  return (
    <section className="card" aria-label={ledger.title}>
      <p>
        {ledger.lines(review.lines ?? 0)} · {ledger.openNow(review.openLines ?? 0)} ·{' '}
        <Link to="/requests" search={{ from: review.firstDay, to: lastDay(review) }}>
          {ledger.received}
        </Link>
      </p>
      {review.agreed && review.agreed.promised > 0 && <Kept {...review.agreed} />}
      {review.due && (
        <p>
          {ledger.due}
          <Colon />
          <DueTag dueAt={review.due.dueAt} />
        </p>
      )}
      {review.signedAt && (
        <p>
          {ledger.signedAt} <At time={review.signedAt} /> {review.signedBy && <StaffName of={review.signedBy} />}
        </p>
      )}
      {review.guidance && <blockquote>{review.guidance}</blockquote>}
      {review.unarranged.length > 0 && (
        <>
          <h2>{ledger.unarranged}</h2>
          <ul className="plain">
            {review.unarranged.map((line) => (
              <li key={line.requestId}>
                <Link to="/requests/$id" params={{ id: line.requestId }}>
                  {line.number}
                </Link>{' '}
                {enums.kind[line.kind]} · {enums.state[line.state]} <DueTag dueAt={line.dueAt} />
              </li>
            ))}
          </ul>
        </>
      )}
      {review.arranged.length > 0 && (
        <>
          <h2>{ledger.arranged}</h2>
          <ul className="plain">
            {review.arranged.map((line) => (
              <li key={line.requestId}>
                <Link to="/requests/$id" params={{ id: line.requestId }}>
                  {line.number}
                </Link>
                <Colon />
                {line.arrangement}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** A week ends on its Sunday. */
export function lastDay({ firstDay, period }: Pick<Review, 'firstDay' | 'period'>): string {
  const day = new Date(`${firstDay}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + (period === 'WEEK' ? 6 : 0))
  return day.toISOString().slice(0, 10)
}
