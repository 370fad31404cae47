import { expect, it } from 'vitest'
import { isMonth, monthAfter, monthAt } from './month'

it('is the branch’s month, whatever the computer’s zone', () => {
  expect(monthAt(Date.parse('2026-10-31T16:00:00Z'), 'Asia/Shanghai')).toBe('2026-11')
  expect(monthAt(Date.parse('2026-10-31T16:00:00Z'), 'America/New_York')).toBe('2026-10')
})

it('steps over the turn of the year', () => {
  expect([monthAfter('2026-12', 1), monthAfter('2026-01', -1)]).toEqual(['2027-01', '2025-12'])
})

it('is told from what is no month', () => {
  expect(['2026-11', '2026-00', '2026-13', 202611].map(isMonth)).toEqual([true, false, false, false])
})
