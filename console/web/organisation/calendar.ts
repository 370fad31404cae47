import type { CalendarYear } from '../api/organisation'
import { weekdayIndex } from '../shared/time/days'

/** What differs from Monday to Friday. */
export interface Exceptions {
  off: string[]
  makeUp: string[]
}

export type DayKind = 'working' | 'free' | 'off' | 'makeUp'

const WEEKDAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY']
const USUAL = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY']

export function kindOf(date: string, { off, makeUp }: Exceptions, weekdays: readonly string[] = USUAL): DayKind {
  if (off.includes(date)) return 'off'
  if (makeUp.includes(date)) return 'makeUp'
  return weekdays.includes(String(WEEKDAYS[weekdayIndex(date)])) ? 'working' : 'free'
}

/** Makes a working day one off, a free day one that is worked, and takes either back. */
export function toggled(date: string, exceptions: Exceptions, weekdays?: readonly string[]): Exceptions {
  const { off, makeUp } = exceptions
  const without = { off: off.filter((it) => it !== date), makeUp: makeUp.filter((it) => it !== date) }
  const kind = kindOf(date, exceptions, weekdays)
  if (kind === 'working') return { ...without, off: [...without.off, date].sort() }
  if (kind === 'free') return { ...without, makeUp: [...without.makeUp, date].sort() }
  return without
}

export function exceptionsOf(calendar: CalendarYear | undefined): Exceptions {
  return { off: calendar?.off ?? [], makeUp: calendar?.makeUp ?? [] }
}
