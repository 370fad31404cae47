import { useTime } from '../time/SuiteTime'
import { exact } from '../time/zone'

/** An instant as a paper says it: whole, by the branch's clock, for paper does not know what today is. */
export function OnPaper({ time, day = false }: { time: string | undefined | null; day?: boolean }) {
  const { zone } = useTime()
  if (!time) return null
  const whole = exact(time, zone)
  return <time dateTime={time}>{day ? whole.slice(0, 10) : whole}</time>
}
