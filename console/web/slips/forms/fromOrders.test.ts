import { expect, it } from 'vitest'
import type { WorkOrderFile } from '../../api/orders'
import { fromOrders } from './fromOrders'

function done(summary: string, defect: string | null, finishedAt: string, kind = 'ORDINARY') {
  return { order: { kind }, outcome: { summary, defect, finishedAt } } as unknown as WorkOrderFile
}

it('writes a report from completed orders, each kind of defect once and when it was last repaired', () => {
  const report = fromOrders([
    done('已换管', 'WET_AREA', '2026-12-01T02:00:00Z', 'REWORK'),
    done('已补防水', 'WET_AREA', '2026-12-01T05:00:00Z'),
    done('已检查', null, '2026-12-01T06:00:00Z'),
  ])
  expect(report).toEqual({
    result: '已换管；已补防水；已检查',
    repairs: [{ defect: 'WET_AREA', rework: true, completedAt: '2026-12-01T05:00:00Z' }],
    nothingRepaired: false,
  })
})

it('says that nothing was repaired where no order names a defect', () => {
  expect(fromOrders([done('设备良好', null, '2026-12-01T02:00:00Z')])).toEqual({
    result: '设备良好',
    repairs: [],
    nothingRepaired: true,
  })
})
