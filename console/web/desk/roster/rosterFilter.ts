import type { DutyRosterState } from '../../api/roster'

/** What the address of the rosters says. */
export interface RosterFilter {
  state?: DutyRosterState
}

/** Reads an address, passing over what it does not know. */
export function rosterFilter({ state }: Record<string, unknown>): RosterFilter {
  return state === 'DRAFT' || state === 'PUBLISHED' || state === 'LAPSED' ? { state } : {}
}
