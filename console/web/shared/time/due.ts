import type { Words } from '../words/zh'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

export type Pressure = 'over' | 'soon' | 'calm'

/** How a limit stands: what to say, and how pressing it is. */
export function dueIn(dueAt: string, now: number, words: Words): { text: string; pressure: Pressure } {
  const left = Date.parse(dueAt) - now
  if (left < 0) return { text: words.time.over(span(-left, words)), pressure: 'over' }
  return { text: words.time.left(span(left, words)), pressure: left < HOUR ? 'soon' : 'calm' }
}

/** A length of time in the largest unit that tells something: 2 days, 3 hours, 12 minutes. */
export function span(millis: number, words: Words): string {
  if (millis >= 2 * DAY) return words.time.days(Math.floor(millis / DAY))
  if (millis >= HOUR) return words.time.hours(Math.floor(millis / HOUR))
  return words.time.minutes(Math.max(0, Math.floor(millis / MINUTE)))
}
