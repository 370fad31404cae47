import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { answer, intake } from '../api/services'
import { branchOf } from '../api/session'
import { useDesk } from '../shared/drafts/Desk'
import { At } from '../shared/time/SuiteTime'
import { useWords } from '../shared/words/useWords'

/** Of this month's inquiries of one's branch that a reply was agreed with, how many had it in time, and which. */
export function AgreedReplies() {
  const { complaints } = useWords()
  const words = complaints.agreed
  const branch = branchOf(useDesk().session)
  const { data } = useQuery({
    queryKey: ['agreed-replies'],
    enabled: branch !== undefined,
    queryFn: async () => (await answer(intake.GET('/api/intake/agreed-replies', {}))).data,
  })
  if (!data) return null
  return (
    <section className="card" aria-label={words.title}>
      <h2>{words.month(data.month)}</h2>
      {data.promised === 0 ? (
        <p className="quiet">{words.none}</p>
      ) : (
        <p>
          <strong>{data.percent}%</strong> · {words.of(data.kept, data.promised)}
          {!data.met && <span className="mark">{words.short}</span>}
        </p>
      )}
      <ul className="plain">
        {data.inquiries.map((it) => (
          <li key={it.id}>
            <Link to="/requests/$id" params={{ id: it.id }}>
              {it.number}
            </Link>{' '}
            {words.agreedFor} <At time={it.agreedFor} />
            {it.answeredAt && (
              <>
                {' '}
                · {words.answeredAt} <At time={it.answeredAt} />
              </>
            )}
            {!it.kept && <span className="mark">{words.late}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
