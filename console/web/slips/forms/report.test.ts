import { expect, test } from 'vitest'
import { reportOf } from './report'

const repair = { defect: 'WET_AREA' as const, completedAt: '2026-05-04T06:00:00Z' }

test('a report names its repairs, or says that there was none, and never both', () => {
  expect(reportOf({ result: '已补漏', repairs: [repair] })).toEqual({ result: '已补漏', repairs: [repair] })
  expect(reportOf({ result: '已检查', repairs: [], nothingRepaired: true })).toEqual({ result: '已检查', nothingRepaired: true })
  expect(reportOf({ result: '已补漏', repairs: [repair], nothingRepaired: true })).toEqual({
    result: '已补漏',
    repairs: [repair],
  })
})

test('what nobody said is left to the service to ask for', () => {
  expect(reportOf({ result: '已到场', repairs: [] })).toEqual({ result: '已到场' })
  expect(reportOf({ result: '已到场', repairs: [], nothingRepaired: false })).toEqual({ result: '已到场' })
})
