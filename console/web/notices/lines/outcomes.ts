import type { Line, Method, Outcome } from '../../api/notice'

const AFTER_AN_ATTEMPT: readonly Outcome[] = ['SIGNED', 'REFUSED', 'UNREACHABLE', 'MAILBOXED']

const AT_FIRST: Record<Method, readonly Outcome[]> = {
  BOARD_POSTING: ['POSTED'],
  MAILBOX: ['MAILBOXED'],
  DOOR_TO_DOOR: ['SIGNED', 'REFUSED', 'UNREACHABLE'],
  HOUSEHOLD_DELIVERY: AFTER_AN_ATTEMPT,
}

function tried({ state }: Line): boolean {
  return state === 'REFUSED' || state === 'UNREACHABLE'
}

function outcomesOfOne(line: Line): readonly Outcome[] {
  if (line.state === 'POSTED') return ['REMOVED']
  return tried(line) ? AFTER_AN_ATTEMPT : AT_FIRST[line.method]
}

/** What can be told of all of these lines together; the service has the last word. */
export function outcomesOf(lines: readonly Line[]): Outcome[] {
  const each = lines.map(outcomesOfOne)
  const [first = []] = each
  return first.filter((outcome) => each.every((all) => all.includes(outcome)))
}

/** Whether the register must say what became of a copy: nobody took it, or it was left in the mailbox instead. */
export function needsNote(lines: readonly Line[], outcome: Outcome | undefined): boolean {
  return outcome === 'REFUSED' || outcome === 'UNREACHABLE' || (outcome === 'MAILBOXED' && lines.some(tried))
}
