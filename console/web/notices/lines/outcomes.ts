import type { Line, Method, Outcome } from '../../api/notice'

const OF_METHOD: Record<Method, readonly Outcome[]> = {
  BOARD_POSTING: ['POSTED'],
  MAILBOX: ['MAILBOXED'],
  DOOR_TO_DOOR: ['SIGNED', 'REFUSED', 'UNREACHABLE', 'MAILBOXED'],
  HOUSEHOLD_DELIVERY: ['SIGNED', 'REFUSED', 'UNREACHABLE', 'MAILBOXED'],
}

/** What can be told of all of these lines together; the service has the last word. */
export function outcomesOf(lines: readonly Line[]): Outcome[] {
  const each = lines.map((line): readonly Outcome[] => (line.state === 'POSTED' ? ['REMOVED'] : OF_METHOD[line.method]))
  const [first = []] = each
  return first.filter((outcome) => each.every((all) => all.includes(outcome)))
}
