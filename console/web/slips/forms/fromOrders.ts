import type { WorkOrderFile } from '../../api/orders'
import type { RepairValues, ReportValues } from './report'

/** A report as completed orders have it: what was done, and each kind of defect once, when it was last repaired. */
export function fromOrders(done: readonly WorkOrderFile[]): ReportValues {
  const repairs = new Map<string, RepairValues>()
  for (const { order, outcome } of done) {
    if (!outcome?.defect) continue
    const before = repairs.get(outcome.defect)
    const rework = order.kind === 'REWORK' || before?.rework === true
    const completedAt = [before?.completedAt ?? '', outcome.finishedAt].sort().at(-1)
    repairs.set(outcome.defect, { defect: outcome.defect, rework, completedAt })
  }
  return {
    result: done.flatMap(({ outcome }) => outcome?.summary ?? []).join('；'),
    repairs: [...repairs.values()],
    nothingRepaired: repairs.size === 0,
  }
}
