import { Link } from '@tanstack/react-router'
import type { RequestDetail } from '../api/types'
import { useDepartments } from '../shared/organisation/useDepartments'
import { useWords } from '../shared/words/useWords'

/** The slips and callbacks that came of it. */
export function Related({ request }: { request: RequestDetail }) {
  const words = useWords()
  const departments = useDepartments()
  const slips = request.slips ?? []
  const callbacks = request.callbacks ?? []
  return (
    <section className="card" aria-label={`${words.file.slips} ${words.file.callbacks}`}>
      <h2>{words.file.slips}</h2>
      {slips.length === 0 && <p className="quiet">{words.common.none}</p>}
      <ul className="plain">
        {slips.map((slip) => (
          <li key={slip.id}>
            <Link to={`/slips/${slip.id}`}>{slip.number}</Link> {departments.nameOf(slip.departmentCode)}{' '}
            {slip.status && words.slipStatus[slip.status]}
          </li>
        ))}
      </ul>
      <h2>{words.file.callbacks}</h2>
      {callbacks.length === 0 && <p className="quiet">{words.common.none}</p>}
      <ul className="plain">
        {callbacks.map((callback) => (
          <li key={callback.id}>
            <Link to={`/callbacks/${callback.id}`}>{callback.number}</Link>{' '}
            {callback.status && words.callbackStatus[callback.status]}
          </li>
        ))}
      </ul>
    </section>
  )
}
