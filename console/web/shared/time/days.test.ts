import { expect, it } from 'vitest'
import { daysOf, leadOf, weeksOf } from './days'

it('lays out months with weeks that begin on Monday', () => {
  expect(daysOf(2028, 2)).toHaveLength(29)
  expect(daysOf(2026, 2).at(-1)).toBe('2026-02-28')
  // 1 February 2026 is a Sunday, 1 June 2026 a Monday.
  expect([leadOf(2026, 2), leadOf(2026, 6)]).toEqual([6, 0])
  expect(weeksOf(2026, 2)[0]).toEqual(['', '', '', '', '', '', '2026-02-01'])
})
