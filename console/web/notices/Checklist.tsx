import { useTime } from '../shared/time/SuiteTime'
import { useWords } from '../shared/words/useWords'
import { type Check, checksOf, type DraftValues } from './draft'

/** The points that a notice is looked through for, ticked as they come. */
export function Checklist({ values }: { values: DraftValues }) {
  const { notices } = useWords()
  const { now } = useTime()
  const checks = checksOf(values, now)
  return (
    <section className="card" aria-label={notices.checklist}>
      <h2>{notices.checklist}</h2>
      <ul className="plain">
        {(Object.keys(checks) as Check[]).map((check) => (
          <li key={check} className={checks[check] ? 'check-done' : 'check-open'}>
            <span aria-hidden="true">{checks[check] ? '✓' : '○'}</span> {notices.checks[check]}
          </li>
        ))}
      </ul>
    </section>
  )
}
