import { wallOf } from './zone'

/** The month that the branch's wall shows, as 2026-11. */
export function monthAt(instant: number, zone: string): string {
  const { year, month } = wallOf(instant, zone)
  return written(year, month)
}

/** So many months later, or earlier. */
export function monthAfter(month: string, by: number): string {
  const [year, ordinal] = partsOf(month)
  const months = year * 12 + ordinal - 1 + by
  return written(Math.floor(months / 12), (months % 12) + 1)
}

/** Its year and its number in the year. */
export function partsOf(month: string): [year: number, month: number] {
  return [Number(month.slice(0, 4)), Number(month.slice(5, 7))]
}

export function isMonth(text: unknown): text is string {
  return typeof text === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(text)
}

function written(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`
}
