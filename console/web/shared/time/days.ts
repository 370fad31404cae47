const DAY = 86_400_000
const WEEK = 7

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

/** A month as a calendar shows it: weeks from Monday, with '' where the first and the last have days of other months. */
export function weeksOf(year: number, month: number): string[][] {
  const places = [...Array.from({ length: leadOf(year, month) }, () => ''), ...daysOf(year, month)]
  return Array.from({ length: Math.ceil(places.length / WEEK) }, (_, week) => places.slice(week * WEEK, week * WEEK + WEEK))
}

/** From Sunday, 0, on. */
export function weekdayIndex(date: string): number {
  return (Math.floor(Date.parse(`${date}T00:00:00Z`) / DAY) + 4) % 7
}

function dateOf(utc: number): string {
  return new Date(utc).toISOString().slice(0, 10)
}
