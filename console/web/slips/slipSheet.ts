import type { SlipDetail, SlipLine, SlipState } from '../api/routing'

/** When and by whom the slip last came into this state. */
export function stepOf({ history }: SlipDetail, state: SlipState): SlipLine | undefined {
  return history.findLast((line) => line.toState === state && line.fromState !== state)
}

/** What the department owes; customer service's own limit is not its business. */
export function limitsOf({ deadlines }: SlipDetail) {
  return deadlines.filter((it) => it.ownerDepartment !== null).sort((a, b) => Date.parse(a.dueAt) - Date.parse(b.dueAt))
}
