import { isMonth } from '../../shared/time/month'
import { toField } from '../../shared/time/zone'

export interface MonthFilter {
  month?: string
}

/** Reads an address; what is no month is passed over. */
export function monthFilter(search: Record<string, unknown>): MonthFilter {
  const { month } = search
  return isMonth(month) ? { month } : {}
}

/** The month in which the branch is now. */
export function thisMonth(now: number, zone: string): string {
  return toField(now, zone).slice(0, 7)
}
