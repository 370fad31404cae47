import { expect, it } from 'vitest'
import { ledgerFilter } from './ledgerFilter'
import { lastDay } from './ReviewPage'

it('shows what is to be signed unless the address says otherwise', () => {
  expect(ledgerFilter({})).toEqual({ state: 'DUE' })
  expect(ledgerFilter({ state: 'SIGNED' })).toEqual({ state: 'SIGNED' })
  expect(ledgerFilter({ state: 'OVER' })).toEqual({ state: 'DUE' })
})

it('knows the last day of a day and of a week', () => {
  expect(lastDay({ firstDay: '2026-11-30', period: 'DAY' })).toBe('2026-11-30')
  expect(lastDay({ firstDay: '2026-11-30', period: 'WEEK' })).toBe('2026-12-06')
})
