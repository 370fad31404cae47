import type { CalendarYear } from '../api/organisation'

/** What differs from Monday to Friday. */
export interface Exceptions {
  off: string[]
  makeUp: string[]
}

export type DayKind = 'working' | 'free' | 'off' | 'makeUp'

const DAY = 86_400_000
const WEEKDAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY']
const USUAL = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY']

/** The days of a month, 2026-02-01 …; plain dates, which no zone shifts. */
export function daysOf(year: number, month: number): string[] {
  const first = Date.UTC(year, month - 1, 1)
  const count = (Date.UTC(year, month, 1) - first) / DAY
  return Array.from({ length: count }, (_, index) => dateOf(first + index * DAY))
}

/** How many places of the first week a month leaves empty, weeks beginning on Monday. */
export function leadOf(year: number, month: number): number {
  return (weekdayIndex(`${year}-${String(month).padStart(2, '0')}-01`) + 6) % 7
}

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

function weekdayIndex(date: string): number {
  return (Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY) + 4) % 7
}

function dateOf(utc: number): string {
  return new Date(utc).toISOString().slice(0, 10)
}
