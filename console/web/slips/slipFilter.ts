import type { SlipState } from '../api/routing'
import { severally } from '../shared/list/filter'

/** What the address of the slip board says: the filter, and nothing else holds it. */
export interface SlipFilter {
  state?: SlipState
  office?: string
  department?: string
  unit?: string
  overdue?: boolean
}

/** In the order in which a slip goes through them. */
export const STATES: readonly SlipState[] = [
  'ISSUED',
  'ACKNOWLEDGED',
  'IN_HANDLING',
  'REPORTED',
  'REJECTED',
  'CONFIRMED',
  'WITHDRAWN',
]

/** Those in which nobody has anything to do any more. */
export const OVER: readonly SlipState[] = ['CONFIRMED', 'WITHDRAWN']

/** Those in which a limit runs. */
export const IN_HAND: readonly SlipState[] = ['ISSUED', 'ACKNOWLEDGED', 'IN_HANDLING', 'REPORTED']

/** Reads an address, passing over what it does not know: addresses are typed by people too. */
export function slipFilter(search: Record<string, unknown>): SlipFilter {
  const state = STATES.find((it) => it === search.state)
  return {
    ...(state ? { state } : {}),
    ...(typeof search.office === 'string' ? { office: search.office } : {}),
    ...(typeof search.department === 'string' ? { department: search.department } : {}),
    ...(typeof search.unit === 'string' || typeof search.unit === 'number' ? { unit: String(search.unit) } : {}),
    ...(search.overdue === true ? { overdue: true } : {}),
  }
}

/** The filter as the service takes it; what is in somebody's hands stands in the order in which it falls due. */
export function asked(filter: SlipFilter) {
  const { state } = filter
  return { ...severally(filter, 'state'), ...(state && IN_HAND.includes(state) ? { sort: 'DUE' as const } : {}) }
}
