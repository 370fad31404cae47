import { useTime } from '../time/SuiteTime'
import { exact, limitExact } from '../time/zone'

interface Props {
  time: string | undefined | null
  day?: boolean
  /** Whether it says until when: the end of a day is then written with that day. */
  limit?: boolean
}

/** An instant as a paper says it: whole, by the branch's clock, for paper does not know what today is. */
export function OnPaper({ time, day = false, limit = false }: Props) {
  const { zone } = useTime()
  if (!time) return null
  const whole = limit ? limitExact(time, zone) : exact(time, zone)
  return <time dateTime={time}>{day ? whole.slice(0, 10) : whole}</time>
}
