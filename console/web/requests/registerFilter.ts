import type { Kind, State } from '../api/types'

/** What the register's address says: the filter, and nothing else holds it. */
export interface RegisterFilter {
  q?: string
  state?: State
  kind?: Kind
  overdue?: boolean
}

export const STATES: readonly State[] = [
  'RECORDED',
  'VERIFYING',
  'TRIAGED',
  'AWAITING_INSTRUCTION',
  'IN_PROGRESS',
  'HANDLED',
  'AWAITING_CALLBACK',
  'CLOSED',
  'VOID',
]
export const KINDS: readonly Kind[] = ['SERVICE_NEED', 'INQUIRY', 'SUGGESTION', 'COMPLAINT', 'OTHER']

/** Reads an address, passing over what it does not know: addresses are typed by people too. */
export function registerFilter(search: Record<string, unknown>): RegisterFilter {
  const state = STATES.find((it) => it === search.state)
  const kind = KINDS.find((it) => it === search.kind)
  return {
    ...(typeof search.q === 'string' || typeof search.q === 'number' ? { q: String(search.q) } : {}),
    ...(state ? { state } : {}),
    ...(kind ? { kind } : {}),
    ...(search.overdue === true ? { overdue: true } : {}),
  }
}
