import type { Revision } from '../api/knowledge'
import { StaffName } from '../shared/organisation/StaffName'
import { At } from '../shared/time/SuiteTime'
import { useWords } from '../shared/words/useWords'

/** Texts that an entry had before its present one, the latest in front. */
export function Said({ revisions }: { revisions: readonly Revision[] }) {
  const { knowledge } = useWords()
  if (revisions.length === 0) return null
  return (
    <section className="card" aria-labelledby="what-it-said">
      <h2 id="what-it-said">{knowledge.revisions}</h2>
      <ul className="plain">
        {revisions.map((it) => (
          <li key={it.revision}>
            <strong>{knowledge.revision(it.revision)}</strong>{' '}
            <span className="quiet">
              <At time={it.at} /> <StaffName of={it.by} />
            </span>
            <div>{it.title}</div>
            <div className="words">{it.answer}</div>
          </li>
        ))}
      </ul>
    </section>
  )
}
