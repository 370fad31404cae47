import type { LineState } from '../../api/notice'

/** Of which state the lines are shown; all where the address says nothing. */
export interface LineFilter {
  lines?: LineState
}

export const LINE_STATES: readonly LineState[] = [
  'PENDING',
  'UNREACHABLE',
  'REFUSED',
  'POSTED',
  'MAILBOXED',
  'SIGNED',
  'REMOVED',
  'STOPPED',
  'DROPPED',
]

export function lineFilter(search: Record<string, unknown>): LineFilter {
  const lines = LINE_STATES.find((it) => it === search.lines)
  return lines ? { lines } : {}
}
