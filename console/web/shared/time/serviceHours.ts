import { wallOf } from './zone'

const HOUR = 60
const WRITTEN = /^(\d\d):(\d\d)-(\d\d):(\d\d)$/

/** Whether the service centre is closed at an instant, by hours as a policy holds them: 09:00-21:00. What is no hours closes nothing. */
export function isClosed(hours: string, instant: number, zone: string): boolean {
  const found = WRITTEN.exec(hours)
  if (!found) return false
  const [opensAt = 0, opens = 0, closesAt = 0, closes = 0] = found.slice(1).map(Number)
  const { hour, minute } = wallOf(instant, zone)
  const now = hour * HOUR + minute
  return now < opensAt * HOUR + opens || now >= closesAt * HOUR + closes
}
