import type { NoticeDetail } from '../api/notice'
import { StaffName } from '../shared/organisation/StaffName'
import { At } from '../shared/time/SuiteTime'
import { useWords } from '../shared/words/useWords'
import { differenceOf } from './difference'

const LOOK = { ' ': 'same', '+': 'put-in', '-': 'taken-out' } as const

/** What was submitted, and how each time differs from the time before, for who decides. */
export function Revisions({ file }: { file: NoticeDetail }) {
  const { notices } = useWords()
  const { revisions } = file
  if (revisions.length < 2) return null
  return (
    <section className="card" aria-label={notices.revisions}>
      <h2>{notices.changed}</h2>
      {revisions.slice(1).map((revision, index) => {
        const before = revisions[index]
        const lines = differenceOf(`${before?.title}\n${before?.body}`, `${revision.title}\n${revision.body}`)
        return (
          <details key={revision.revision} open={index === revisions.length - 2}>
            <summary>
              {notices.revision(revision.revision)} <StaffName of={revision.submittedBy} /> <At time={revision.submittedAt} />
            </summary>
            {lines.every((line) => line.sign === ' ') && <p className="quiet">{notices.unchanged}</p>}
            <ol className="plain difference">
              {lines.map((line, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a text never change places
                <li key={place} className={LOOK[line.sign]}>
                  <span aria-hidden="true">{line.sign}</span> {line.text}
                </li>
              ))}
            </ol>
          </details>
        )
      })}
    </section>
  )
}
