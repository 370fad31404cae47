import type { Language } from '../words/language'
import type { Words } from '../words/zh'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

interface Wall {
  year: number
  month: number
  day: number
  hour: number
  minute: number
}

/** The only place that turns instants into a branch's wall time and back; the computer's own zone counts nowhere. */
export function wallOf(instant: string | number, zone: string): Wall {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  }).formatToParts(new Date(instant))
  const of = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((it) => it.type === type)?.value)
  return { year: of('year'), month: of('month'), day: of('day'), hour: of('hour'), minute: of('minute') }
}

/** As a form's field for a time holds it: 2026-11-26T09:12. */
export function toField(instant: string | number, zone: string): string {
  const it = wallOf(instant, zone)
  return `${four(it.year)}-${two(it.month)}-${two(it.day)}T${two(it.hour)}:${two(it.minute)}`
}

/** The instant at which the branch's clock on the wall shows what the field says. */
export function fromField(field: string, zone: string): string {
  const asUtc = Date.parse(`${field.slice(0, 16)}:00Z`)
  // What the zone adds is asked at the instant itself, which a first guess comes near enough to.
  const guess = asUtc - offsetAt(asUtc, zone)
  return new Date(asUtc - offsetAt(guess, zone)).toISOString().replace('.000Z', 'Z')
}

/** Whether it is a day of the calendar that people can mean, as 2026-11-30. */
export function isDay(text: unknown): text is string {
  if (typeof text !== 'string' || !/^[12]\d{3}-\d{2}-\d{2}$/.test(text)) return false
  const at = new Date(`${text}T00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}

/** The day after a day of the calendar, both as 2026-11-30. */
export function dayAfter(day: string): string {
  return toDay(day, 1)
}

/** So many days later, or earlier, both as 2026-11-30. */
export function toDay(day: string, by: number): string {
  return new Date(Date.parse(`${day}T00:00Z`) + by * DAY).toISOString().slice(0, 10)
}

/** Near days by name, this year's without the year; exact for hovering and for print. */
export function shown(instant: string | number, zone: string, now: number, words: Words, language: Language): string {
  const it = wallOf(instant, zone)
  return `${dayShown(instant, zone, now, words, language)} ${two(it.hour)}:${two(it.minute)}`
}

export function exact(instant: string | number, zone: string): string {
  return toField(instant, zone).replace('T', ' ')
}

/** A limit at midnight is the end of a day, and people look for it on that day, not on the next. */
export function limitShown(instant: string, zone: string, now: number, words: Words, language: Language): string {
  const ending = dayEndingAt(instant, zone)
  if (ending === undefined) return shown(instant, zone, now, words, language)
  return words.time.endOf(dayShown(ending, zone, now, words, language))
}

/** As {@link exact}, with the end of a day as 24:00, in every language of a paper. */
export function limitExact(instant: string, zone: string): string {
  const ending = dayEndingAt(instant, zone)
  return ending === undefined ? exact(instant, zone) : `${exact(ending, zone).slice(0, 10)} 24:00`
}

/** An instant of the day that ends here; none if this is no midnight. */
function dayEndingAt(instant: string, zone: string): number | undefined {
  const { hour, minute } = wallOf(instant, zone)
  return hour === 0 && minute === 0 ? Date.parse(instant) - MINUTE : undefined
}

function dayShown(instant: string | number, zone: string, now: number, words: Words, language: Language): string {
  const it = wallOf(instant, zone)
  const days = (dayOf(new Date(instant).getTime(), zone) - dayOf(now, zone)) / DAY
  const near = days === 0 ? words.time.today : days === 1 ? words.time.tomorrow : days === -1 ? words.time.yesterday : undefined
  if (near) return near
  const sameYear = it.year === wallOf(now, zone).year
  const date = language === 'zh' ? `${it.month}月${it.day}日` : `${it.day} ${MONTHS[it.month - 1]}`
  const year = language === 'zh' ? `${it.year}年` : `${it.year} `
  return `${sameYear ? '' : year}${date}`
}

function offsetAt(instant: number, zone: string): number {
  const it = wallOf(instant, zone)
  const wall = `${four(it.year)}-${two(it.month)}-${two(it.day)}T${two(it.hour)}:${two(it.minute)}Z`
  return Date.parse(wall) - Math.floor(instant / MINUTE) * MINUTE
}

function dayOf(instant: number, zone: string): number {
  const it = wallOf(instant, zone)
  return Date.UTC(it.year, it.month - 1, it.day)
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

function four(value: number): string {
  return String(value).padStart(4, '0')
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
