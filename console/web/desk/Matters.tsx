import { Link } from '@tanstack/react-router'
import type { RequestSummary } from '../api/types'
import { Limit } from '../shared/Limit'
import { RequestState } from '../shared/RequestState'
import { At } from '../shared/time/SuiteTime'
import { useWords } from '../shared/words/useWords'

const OVER = ['CLOSED', 'VOID']

/** What was found for a caller: open ones each, past ones counted. */
export function Matters({ found }: { found: RequestSummary[] }) {
  const words = useWords()
  const open = found.filter((it) => it.state && !OVER.includes(it.state))
  const past = found.length - open.length
  if (found.length === 0) return <p className="quiet">{words.desk.noMatters}</p>
  return (
    <>
      <p role="status">
        {open.length > 0 ? (
          <strong>
            {words.desk.openMatters} {open.length}
          </strong>
        ) : (
          words.desk.noOpen
        )}
        {past > 0 && <span className="quiet"> · {words.desk.past(String(past))}</span>}
      </p>
      <ul className="plain">
        {open.map((it) => (
          <li key={it.id} className="matter">
            <Link to={`/requests/${it.id}`}>{it.number}</Link> {it.kind && words.enums.kind[it.kind]}{' '}
            {it.state && <RequestState state={it.state} />}
            <div>
              <Limit of={it} /> <At time={it.receivedAt} />
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
