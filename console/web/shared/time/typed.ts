import { isDay, toDay } from './zone'

/** What people write for a day, longest first; a year that is left out is the one that brings the day nearest. */
const WHOLE = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/
const RUN_TOGETHER = /^(\d{4})(\d{2})(\d{2})$/
const OF_A_YEAR = /^(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?$/
const OF_A_MONTH = /^(\d{1,2})\s*[日号]$/
const NEAR: Record<string, number> = { 前天: -2, 昨天: -1, 今天: 0, 明天: 1, 后天: 2, yesterday: -1, today: 0, tomorrow: 1 }

const CLOCK_RUN_TOGETHER = /^([01]\d|2[0-3])([0-5]\d)$/
const CLOCK = /^(凌晨|早上|上午|中午|下午|傍晚|晚上)?\s*(\d{1,2})\s*(?:[点时]\s*(半|\d{1,2})?\s*分?|:(\d{2}))$/
const AFTER_NOON = ['下午', '傍晚', '晚上']
const HALF_A_YEAR = 183

const MONTH = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*月?$/
const MONTH_OF_THE_YEAR = /^(\d{1,2})\s*月$/

/** The day that somebody means, as 2026-12-01: typed in full, without the year, or 今天 and 明天. */
export function dayTyped(text: string, today: string): string | undefined {
  const typed = plain(text)
  const near = NEAR[typed.toLowerCase()]
  if (near !== undefined) return toDay(today, near)
  const whole = WHOLE.exec(typed) ?? RUN_TOGETHER.exec(typed)
  if (whole) return real(Number(whole[1]), Number(whole[2]), Number(whole[3]))
  const [thisYear, thisMonth] = today.split('-').map(Number) as [number, number]
  const ofMonth = OF_A_MONTH.exec(typed)
  if (ofMonth) return real(thisYear, thisMonth, Number(ofMonth[1]))
  const ofYear = OF_A_YEAR.exec(typed)
  if (!ofYear) return undefined
  const candidates = [thisYear - 1, thisYear, thisYear + 1].map((year) => real(year, Number(ofYear[1]), Number(ofYear[2])))
  return candidates.find((it) => it !== undefined && toDay(it, -HALF_A_YEAR) < today && today <= toDay(it, HALF_A_YEAR))
}

/** The time on the wall that somebody means, as 2026-12-01T15:00: a day with a time, or a time of today. */
export function wallTyped(text: string, today: string): string | undefined {
  const typed = plain(text).replace(/(?<=\d)T(?=\d)/, ' ')
  const alone = clockTyped(typed)
  if (alone) return `${today}T${alone}`
  // The day ends where the time begins, at a blank or, in Chinese, without one.
  for (let at = typed.length - 1; at > 0; at -= 1) {
    const day = dayTyped(typed.slice(0, at), today)
    const clock = clockTyped(typed.slice(at).trim())
    if (day && clock && parted(typed, at)) return `${day}T${clock}`
  }
  return undefined
}

/** The month that somebody means, as 2026-11. */
export function monthTyped(text: string, today: string): string | undefined {
  const typed = plain(text)
  const whole = MONTH.exec(typed)
  const alone = MONTH_OF_THE_YEAR.exec(typed)
  if (!whole && !alone) return undefined
  const day = real(Number(whole ? whole[1] : today.slice(0, 4)), Number((whole ?? alone)?.at(-1)), 1)
  return day?.slice(0, 7)
}

function clockTyped(typed: string): string | undefined {
  const together = CLOCK_RUN_TOGETHER.exec(typed)
  if (together) return clock(Number(together[1]), Number(together[2]))
  const said = CLOCK.exec(typed)
  if (!said) return undefined
  const [, part, hours, spoken, minutes] = said
  const noon = part && AFTER_NOON.includes(part) && Number(hours) < 12 ? 12 : 0
  return clock(Number(hours) + noon, spoken === '半' ? 30 : Number(spoken ?? minutes ?? 0))
}

/** Digits that stand together are one number: 12-115:00 is no day and a time. */
function parted(typed: string, at: number): boolean {
  return !(/\d/.test(typed.charAt(at - 1)) && /\d/.test(typed.charAt(at)))
}

function clock(hour: number, minute: number): string | undefined {
  return hour < 24 && minute < 60 ? `${two(hour)}:${two(minute)}` : undefined
}

function real(year: number, month: number, day: number): string | undefined {
  const written = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
  return isDay(written) ? written : undefined
}

/** Full-width digits and signs are as good as half-width ones. */
function plain(text: string): string {
  return text.normalize('NFKC').trim()
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
