import { toField } from '../../shared/time/zone'

export interface MonthFilter {
  month?: string
}

/** Reads an address; what is no month is passed over. */
export function monthFilter(search: Record<string, unknown>): MonthFilter {
  const { month } = search
  return typeof month === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? { month } : {}
}

/** The month in which the branch is now. */
export function thisMonth(now: number, zone: string): string {
  return toField(now, zone).slice(0, 7)
}
