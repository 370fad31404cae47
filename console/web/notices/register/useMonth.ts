import { useSearch } from '@tanstack/react-router'
import { useTime } from '../../shared/time/SuiteTime'
import { monthFilter, thisMonth } from './monthFilter'

/** The month that the address says; this one where it says none. */
export function useMonth(): string {
  const { now, zone } = useTime()
  return monthFilter(useSearch({ strict: false })).month ?? thisMonth(now, zone)
}
