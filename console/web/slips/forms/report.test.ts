import { expect, test } from 'vitest'
import { type ReportValues, repairedOf, reportOf, said } from './report'

const repair = { defect: 'WET_AREA' as const, completedAt: '2026-05-04T06:00:00Z' }

test('a report names its repairs, or says that there was none, and never both', () => {
  expect(reportOf({ result: '已补漏', repairs: [repair] })).toEqual({ result: '已补漏', repairs: [repair] })
  expect(reportOf({ result: '已检查', repairs: [], nothingRepaired: true })).toEqual({ result: '已检查', nothingRepaired: true })
})

test('what nobody said is left to the service to ask for', () => {
  expect(reportOf({ result: '已到场', repairs: [] })).toEqual({ result: '已到场' })
  expect(reportOf({ result: '已到场', repairs: [], nothingRepaired: false })).toEqual({ result: '已到场' })
})

test('who changes their mind says one thing, and finds again what they had written down', () => {
  const first = { completedAt: '2026-05-04T07:00:00Z' }
  const empty: ReportValues = { result: '已补漏', repairs: [] }
  expect(said(empty)).toBeUndefined()
  const repaired = { ...empty, ...repairedOf(empty, 'REPAIRED', first) }
  expect(said(repaired)).toBe('REPAIRED')
  expect(repaired.repairs).toEqual([first])
  const written = { ...repaired, repairs: [repair] }
  const nothing = { ...written, ...repairedOf(written, 'NOTHING', first) }
  expect(said(nothing)).toBe('NOTHING')
  expect(reportOf(nothing)).toEqual({ result: '已补漏', nothingRepaired: true })
  expect(reportOf({ ...nothing, ...repairedOf(nothing, 'REPAIRED', first) })).toEqual({ result: '已补漏', repairs: [repair] })
})
