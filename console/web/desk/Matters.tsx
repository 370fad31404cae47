import { Link } from '@tanstack/react-router'
import { branchOf } from '../api/session'
import type { RequestSummary } from '../api/types'
import { useDesk } from '../shared/drafts/Desk'
import { Limit } from '../shared/Limit'
import { Home } from '../shared/list/Home'
import { useCategories } from '../shared/organisation/useCategories'
import { RequestState } from '../shared/RequestState'
import { At } from '../shared/time/SuiteTime'
import { useWords } from '../shared/words/useWords'

const OVER = ['CLOSED', 'VOID']

/** What was found for a caller: open ones each, past ones counted, and each for whoever asks. */
export function Matters({ found }: { found: RequestSummary[] }) {
  const words = useWords()
  const open = found.filter((it) => it.state && !OVER.includes(it.state))
  const past = found.filter((it) => !open.includes(it))
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
      </p>
      <Lines of={open} />
      {past.length > 0 && (
        <details>
          <summary className="quiet">{words.desk.past(String(past.length))}</summary>
          <Lines of={past} />
        </details>
      )}
    </>
  )
}

/** What each is about, so that whoever hears the caller knows it again. */
function Lines({ of }: { of: RequestSummary[] }) {
  const words = useWords()
  const categories = useCategories(branchOf(useDesk().session))
  return (
    <ul className="plain">
      {of.map((it) => (
        <li key={it.id} className="matter">
          <Link to={`/requests/${it.id}`}>{it.number}</Link> {it.unit && <Home of={it.unit} />}{' '}
          {it.kind && words.enums.kind[it.kind]} <strong>{categories.nameOf(it.category)}</strong>
          {it.urgent && <span className="mark">{words.file.urgent}</span>} {it.state && <RequestState state={it.state} />}
          <div>
            <Limit of={it} /> <At time={it.receivedAt} />
          </div>
        </li>
      ))}
    </ul>
  )
}
