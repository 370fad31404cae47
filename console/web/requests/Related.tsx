import { Link } from '@tanstack/react-router'
import type { SlipSummary } from '../api/routing'
import type { RequestDetail } from '../api/types'
import { useDepartments } from '../shared/organisation/useDepartments'
import { RequestState } from '../shared/RequestState'
import { SlipState } from '../shared/SlipState'
import { DueTag } from '../shared/time/DueTag'
import { At } from '../shared/time/SuiteTime'
import { useSpeech, useWords } from '../shared/words/useWords'
import { dueOf, type Standing } from './useWhereItStands'

/** The slips and callbacks that came of it, each as its own board has it. */
export function Related({ request, standing }: { request: RequestDetail; standing: Standing }) {
  const { words, language } = useSpeech()
  const departments = useDepartments()
  const slips = request.slips ?? []
  const callbacks = request.callbacks ?? []
  return (
    <section className="card" aria-label={`${words.file.slips} ${words.file.callbacks}`}>
      <h2>{words.file.slips}</h2>
      {slips.length === 0 && <p className="quiet">{words.common.none}</p>}
      <ul className="plain">
        {slips.map((slip) => {
          // Routing does not know that the desk routed a rejected slip anew.
          const found = slip.status === 'REROUTED' ? undefined : standing.slips.get(slip.id)
          return (
            <li key={slip.id}>
              <Link to={`/slips/${slip.id}`}>{slip.number}</Link> {departments.nameOf(slip.departmentCode)}{' '}
              {found ? <SlipState state={found.state} /> : slip.status && words.slipStatus[slip.status]}
              {found && <Sent slip={found} />}
            </li>
          )
        })}
      </ul>
      <h2>{words.file.callbacks}</h2>
      {callbacks.length === 0 && <p className="quiet">{words.common.none}</p>}
      <ul className="plain">
        {callbacks.map((callback) => {
          const found = standing.callbacks.get(callback.id)
          const dueAt = dueOf(found)
          const rain =
            found?.state.code === 'AWAITING_RAINSTORM' ? (language === 'zh' ? found.state.nameZh : found.state.nameEn) : null
          return (
            <li key={callback.id}>
              <Link to={`/callbacks/${callback.id}`}>{callback.number}</Link>{' '}
              {rain ?? (callback.status && words.callbackStatus[callback.status])} {dueAt && <DueTag dueAt={dueAt} />}
            </li>
          )
        })}
      </ul>
      {request.linked.length > 0 && (
        <>
          <h2>{words.corrections.linked}</h2>
          <ul className="plain">
            {request.linked.map((other) => (
              <li key={`${other.id} ${other.relation}`}>
                {words.corrections.relation[other.relation]} <Link to={`/requests/${other.id}`}>{other.number}</Link>{' '}
                {words.enums.kind[other.kind]} <RequestState state={other.state} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** What the department was asked, and when the household expects somebody: whoever rings again asks for no more. */
function Sent({ slip }: { slip: SlipSummary }) {
  const words = useWords()
  return (
    <div>
      {slip.urgent && <span className="mark">{words.file.urgent}</span>} {slip.content}
      {slip.visitFrom && (
        <div>
          <strong>
            {words.slips.visit} <At time={slip.visitFrom} /> {words.slips.until} <At time={slip.visitTo} limit />
          </strong>
        </div>
      )}
    </div>
  )
}
