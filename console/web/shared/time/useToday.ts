import { useTime } from './SuiteTime'
import { exact } from './zone'

/** The day that the branch's calendar shows, as 2026-11-30. */
export function useToday(): string {
  const { now, zone } = useTime()
  return exact(now, zone).slice(0, 10)
}
