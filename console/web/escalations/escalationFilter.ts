import type { EscalationLevel, EscalationState } from '../api/escalation'

const LEVELS: readonly EscalationLevel[] = ['TEAM_LEADER', 'OFFICE_DIRECTOR', 'GENERAL_MANAGER']

/** What the address of the board says. */
export interface EscalationFilter {
  state: EscalationState
  /** Before whom; before anybody where nothing is said. */
  level?: EscalationLevel
}

/** Reads an address, passing over what it does not know: what nobody has seen comes first. */
export function escalationFilter(search: Record<string, unknown>): EscalationFilter {
  const level = LEVELS.find((it) => it === search.level)
  return { state: search.state === 'SEEN' ? 'SEEN' : 'RAISED', ...(level ? { level } : {}) }
}

/** What the list is asked. */
export function asked(filter: EscalationFilter) {
  return filter.state === 'RAISED' ? { ...filter, sort: 'DUE' as const } : filter
}
