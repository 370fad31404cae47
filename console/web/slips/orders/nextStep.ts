import type { ChecklistItem, WorkOrderFile } from '../../api/orders'

const TICK = 'work-order.tick'

/** The form of the order's own facts that the manual has said aloud while a command is done. */
const SAID: Record<string, readonly string[]> = {
  'work-order.finish': ['6a'],
  'work-order.accept': ['PAID', '6d', '6c'],
}

/** Possible, but only where the visit does not go as it should. */
const EXCEPTIONAL = ['work-order.call-cleaning', 'work-order.note-dissatisfaction', 'work-order.report-non-admission']

/** The step of the checklist that this person does next, in the manual's order; undefined where a command is due. */
export function dueStep({ order, checklist, actions }: WorkOrderFile): ChecklistItem | undefined {
  if (!order.technician && order.state === 'APPOINTED') return undefined
  if (!actions.some((it) => it.command === TICK && it.allowed)) return undefined
  return checklist.find((it) => it.kind === 'TICK' && it.current && !it.done)
}

/** Commands that are possible and not due: what is exceptional, and what was done before and can be done otherwise. */
export function notDue({ order }: WorkOrderFile): string[] {
  const appointed = order.state === 'APPOINTED' ? ['work-order.appoint'] : []
  return [...EXCEPTIONAL, ...appointed, ...(order.technician ? ['work-order.assign'] : [])]
}

/** What the manual has said while a command is done. */
export function saidWith(command: string, { checklist }: WorkOrderFile): string[] {
  return (SAID[command] ?? []).flatMap((code) => checklist.find((it) => it.code === code)?.say ?? [])
}

/** Steps of the checklist by what people call them, where a line of the record names them by their codes. */
export function stepsCalled(
  codes: string,
  checklist: readonly ChecklistItem[],
  nameOf: (step: ChecklistItem) => string,
): string[] {
  return codes.split(' ').map((code) => {
    const step = checklist.find((it) => it.code === code)
    return step ? nameOf(step) : code
  })
}
