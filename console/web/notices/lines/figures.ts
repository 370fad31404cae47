import type { Line, LineState } from '../../api/notice'
import { LINE_STATES } from './lineFilter'

/** What is still to be told of a line: the service says so with each line. */
export function isOpen(line: Line): boolean {
  return line.actions?.some((it) => it.command === 'distribution.settle' && it.allowed) ?? false
}

/** Whether it may be taken off the list as planned by mistake; the service says so with each line. */
export function mayBeDropped(line: Line): boolean {
  return line.actions?.some((it) => it.command === 'distribution.drop' && it.allowed) ?? false
}

/** How many lines are in each state; none is counted that is not shown, and none twice. */
export function figuresOf(lines: readonly Line[]): { state: LineState; count: number }[] {
  return LINE_STATES.map((state) => ({ state, count: lines.filter((it) => it.state === state).length })).filter(
    (it) => it.count > 0,
  )
}

/** Whether somebody still has to go there; what hangs is done until its end. */
export function toDo(line: Line): boolean {
  return isOpen(line) && line.state !== 'POSTED'
}
