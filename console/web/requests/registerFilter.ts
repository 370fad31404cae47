import type { Ground, Kind, Severity, State } from '../api/types'
import { several } from '../shared/list/filter'
import { dayAfter, fromField, isDay } from '../shared/time/zone'

/** What the register's address says: the filter, and nothing else holds it. */
export interface RegisterFilter {
  q?: string
  /** Part of what was said, if only one character. */
  said?: string
  state?: State[]
  kind?: Kind[]
  severity?: Severity[]
  ground?: Ground[]
  office?: string
  overdue?: boolean
  /** What whoever looks registered and is open. */
  mine?: boolean
  /** In its second round or a later one. */
  reopened?: boolean
  /** Received on this day of the branch or later, and on that day or earlier. */
  from?: string
  to?: string
  /** What falls due first in front, and only what still owes something. */
  byDue?: boolean
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

export const SEVERITIES: readonly Severity[] = ['MAJOR', 'SIGNIFICANT', 'MINOR']

export const GROUNDS: readonly Ground[] = [
  'DERELICTION',
  'MISTAKE',
  'EXCESS',
  'LOSS_OF_CONTROL',
  'BEYOND_CAPACITY',
  'OTHER',
  'UNCLEAR',
]

/** Reads an address, passing over what it does not know: addresses are typed by people too. */
export function registerFilter(search: Record<string, unknown>): RegisterFilter {
  const state = several(search.state, STATES)
  const kind = several(search.kind, KINDS)
  const severity = several(search.severity, SEVERITIES)
  const ground = several(search.ground, GROUNDS)
  return {
    ...(typeof search.q === 'string' || typeof search.q === 'number' ? { q: String(search.q) } : {}),
    ...(typeof search.said === 'string' || typeof search.said === 'number' ? { said: String(search.said) } : {}),
    ...(state ? { state } : {}),
    ...(kind ? { kind } : {}),
    ...(severity ? { severity } : {}),
    ...(ground ? { ground } : {}),
    ...(typeof search.office === 'string' ? { office: search.office } : {}),
    ...(search.overdue === true ? { overdue: true } : {}),
    ...(search.mine === true ? { mine: true } : {}),
    ...(search.reopened === true ? { reopened: true } : {}),
    ...(isDay(search.from) ? { from: search.from } : {}),
    ...(isDay(search.to) ? { to: search.to } : {}),
    ...(search.byDue === true ? { byDue: true } : {}),
  }
}

/** The filter as the service takes it: days begin and end by the branch's clock. */
export function asked({ from, to, byDue, ...rest }: RegisterFilter, zone: string) {
  return {
    ...rest,
    ...(from ? { receivedFrom: fromField(`${from}T00:00`, zone) } : {}),
    ...(to ? { receivedTo: fromField(`${dayAfter(to)}T00:00`, zone) } : {}),
    ...(byDue ? { sort: 'DUE' as const } : {}),
  }
}
