import { expect, it } from 'vitest'
import { asked, escalatedFilter } from './escalatedFilter'

it('shows what waits for whoever looks where the address says so, the most pressing in front', () => {
  expect(asked(escalatedFilter({ mine: true }))).toEqual({ mine: true, state: 'RAISED', sort: 'DUE' })
  expect(asked(escalatedFilter({}))).toEqual({ state: 'RAISED', sort: 'DUE' })
})

it('passes over what it does not know', () => {
  expect(escalatedFilter({ mine: 'maybe', level: 'NOBODY' })).toEqual({})
})
