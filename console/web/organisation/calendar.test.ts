import { expect, it } from 'vitest'
import { kindOf, toggled } from './calendar'

const NONE = { off: [], makeUp: [] }

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
