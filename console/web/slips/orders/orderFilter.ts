import type { WorkOrderState } from '../../api/orders'

/** The parts of the board. */
export const PARTS = ['mine', 'toAppoint', 'open', 'cleaning', 'all'] as const
export type Part = (typeof PARTS)[number]

/** What the address of the board says. */
export interface OrderFilter {
  /** What is open, where nothing is said. */
  part?: Part
}

const OPEN: WorkOrderState[] = [
  'CREATED',
  'APPOINTED',
  'NOT_ADMITTED',
  'ARRIVED',
  'CONSENTED',
  'IN_PROGRESS',
  'AWAITING_ACCEPTANCE',
]

/** Reads an address, passing over what it does not know. */
export function orderFilter(search: Record<string, unknown>): OrderFilter {
  const part = PARTS.find((it) => it === search.part)
  return part ? { part } : {}
}

export function partOf({ part }: OrderFilter): Part {
  return part ?? 'open'
}

/** What the list is asked: in the order in which somebody is expected. */
export function ordersAsked(filter: OrderFilter) {
  switch (partOf(filter)) {
    case 'mine':
      return { mine: true, state: OPEN }
    case 'toAppoint':
      return { state: ['CREATED', 'NOT_ADMITTED'] satisfies WorkOrderState[] }
    case 'open':
      return { state: OPEN }
    case 'cleaning':
      return { cleaning: true }
    case 'all':
      return {}
  }
}
