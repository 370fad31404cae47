import { isMonth } from '../shared/time/month'

/** What the address of the coverage says: which month of which branch, and which part of it. */
export interface CoverageFilter {
  month?: string
  branch?: string
  office?: string
  rule?: string
}

export function coverageFilter(search: Record<string, unknown>): CoverageFilter {
  return {
    ...(isMonth(search.month) ? { month: search.month } : {}),
    ...textOf('branch', search.branch),
    ...textOf('office', search.office),
    ...textOf('rule', search.rule),
  }
}

function textOf(name: keyof CoverageFilter, value: unknown): CoverageFilter {
  return typeof value === 'string' && value ? { [name]: value } : {}
}
