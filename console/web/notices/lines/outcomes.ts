import type { Line, LineState, Method, Outcome } from '../../api/notice'

const OF_METHOD: Record<Method, readonly Outcome[]> = {
  BOARD_POSTING: ['POSTED'],
  MAILBOX: ['MAILBOXED'],
  DOOR_TO_DOOR: ['SIGNED', 'REFUSED', 'UNREACHABLE'],
  HOUSEHOLD_DELIVERY: ['SIGNED', 'REFUSED', 'UNREACHABLE', 'MAILBOXED'],
}
const IN_VAIN: readonly LineState[] = ['REFUSED', 'UNREACHABLE']

function outcomesOfOne({ state, method }: Line): readonly Outcome[] {
  if (state === 'POSTED') return ['REMOVED']
  // The mailbox is for who was not met at the door.
  return IN_VAIN.includes(state) ? [...new Set<Outcome>([...OF_METHOD[method], 'MAILBOXED'])] : OF_METHOD[method]
}

/** What can be told of all of these lines together; the service has the last word. */
export function outcomesOf(lines: readonly Line[]): Outcome[] {
  const each = lines.map(outcomesOfOne)
  const [first = []] = each
  return first.filter((outcome) => each.every((all) => all.includes(outcome)))
}
