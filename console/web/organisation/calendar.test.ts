import { expect, it } from 'vitest'
import { daysOf, kindOf, leadOf, toggled } from './calendar'

const NONE = { off: [], makeUp: [] }

it('lays out months with weeks that begin on Monday', () => {
  expect(daysOf(2028, 2)).toHaveLength(29)
  expect(daysOf(2026, 2).at(-1)).toBe('2026-02-28')
  // 1 February 2026 is a Sunday, 1 June 2026 a Monday.
  expect([leadOf(2026, 2), leadOf(2026, 6)]).toEqual([6, 0])
})

it('makes a working day one off, a free day one that is worked, and takes either back', () => {
  const newYear = toggled('2026-02-17', NONE)
  expect(kindOf('2026-02-17', newYear)).toBe('off')
  expect(toggled('2026-02-17', newYear)).toEqual(NONE)
  const made = toggled('2026-02-14', NONE)
  expect(kindOf('2026-02-14', made)).toBe('makeUp')
  expect(toggled('2026-02-14', made)).toEqual(NONE)
})

it('follows the weekdays of a branch that works on Saturdays', () => {
  const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY']
  expect(kindOf('2026-02-14', NONE, weekdays)).toBe('working')
})
