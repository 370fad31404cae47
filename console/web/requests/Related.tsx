import { Link } from '@tanstack/react-router'
import type { RequestDetail } from '../api/types'
import { useDepartments } from '../shared/organisation/useDepartments'
import { RequestState } from '../shared/RequestState'
import { SlipState } from '../shared/SlipState'
import { DueTag } from '../shared/time/DueTag'
import { useSpeech } from '../shared/words/useWords'
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
          const state = slip.status === 'REROUTED' ? undefined : standing.slips.get(slip.id)
          return (
            <li key={slip.id}>
              <Link to={`/slips/${slip.id}`}>{slip.number}</Link> {departments.nameOf(slip.departmentCode)}{' '}
              {state ? <SlipState state={state} /> : slip.status && words.slipStatus[slip.status]}
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
