import type { RequestDetail } from '../api/types'
import { useCategories } from '../shared/organisation/useCategories'
import { useWords } from '../shared/words/useWords'

/** How it was classified. */
export function Kept({ request }: { request: RequestDetail }) {
  const words = useWords()
  const categories = useCategories(request.branch)
  const found = request.classification
  if (!found) {
    return (
      <section className="card" aria-label={words.file.classification}>
        <h2>{words.file.classification}</h2>
        <p className="quiet">{words.file.unclassified}</p>
      </section>
    )
  }
  const marks = [
    request.ground && words.complaints.grounds[request.ground],
    found.managementResponsible && words.complaints.managementResponsible,
    request.rectified && words.complaints.rectified,
    found.takenOn && words.complaints.onStandardFive(words.complaints.takenOn[found.takenOn]),
    found.severity && words.enums.severity[found.severity],
    found.important && words.file.important,
    found.constructive && words.file.constructive,
    found.outOfCompetence && words.file.outOfCompetence,
    found.policyMatter && words.file.policyMatter,
    found.accusedRole && words.enums.post[found.accusedRole],
  ].filter((it) => typeof it === 'string')
  return (
    <section className="card" aria-label={words.file.classification}>
      <h2>{words.file.classification}</h2>
      <p>
        <strong>{categories.nameOf(found.category)}</strong>
        {marks.map((mark) => (
          <span key={mark} className="mark">
            {mark}
          </span>
        ))}
      </p>
    </section>
  )
}
