import { expect, it } from 'vitest'
import { slipFilter } from './slipFilter'

it('takes from an address what it knows and passes over the rest', () => {
  const search = { state: 'REPORTED', unit: 1202, overdue: true, department: 'GL01-ENGINEERING', cursor: 'x' }
  expect(slipFilter(search)).toEqual({ state: 'REPORTED', unit: '1202', overdue: true, department: 'GL01-ENGINEERING' })
  expect(slipFilter({ state: 'LOST', overdue: 'maybe', department: 7 })).toEqual({})
})
