import type { DutyRoster } from '../../api/roster'
import { fromField, toDay, toField } from '../../shared/time/zone'

/** A shift as it is being written. */
export interface Written {
  staffId?: string | undefined
  beginsAt?: string | undefined
  endsAt?: string | undefined
}

const DAYS = [1, 2, 3, 4, 5, 6]
const EIGHT_HOURS = 8 * 3_600_000
const DAY_ENDS = 10

/** The next one: it begins where the last one ends, or with the week, and lasts as long as the last one did. */
export function following(shifts: readonly Written[], { beginsAt: week }: Pick<DutyRoster, 'beginsAt'>): Written {
  const last = shifts.at(-1)
  const beginsAt = last?.endsAt ?? week
  const lasts = last?.beginsAt && last.endsAt ? Date.parse(last.endsAt) - Date.parse(last.beginsAt) : EIGHT_HOURS
  const endsAt = new Date(Date.parse(beginsAt) + lasts).toISOString().replace('.000Z', 'Z')
  return { staffId: undefined, beginsAt, endsAt }
}

/** The shifts that begin on the first day, and the same by the clock on the wall on each day that follows. */
export function repeated(shifts: readonly Written[], firstDay: string, zone: string): Written[] {
  const first = shifts.filter((it) => it.beginsAt && toField(it.beginsAt, zone).slice(0, DAY_ENDS) === firstDay)
  const later = DAYS.flatMap((days) =>
    first.map((it) => ({ ...it, beginsAt: moved(it.beginsAt, days, zone), endsAt: moved(it.endsAt, days, zone) })),
  )
  return [...first, ...later]
}

function moved(instant: string | undefined, days: number, zone: string): string | undefined {
  if (instant === undefined) return undefined
  const wall = toField(instant, zone)
  return fromField(`${toDay(wall.slice(0, DAY_ENDS), days)}${wall.slice(DAY_ENDS)}`, zone)
}
