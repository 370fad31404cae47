import { expect, it } from 'vitest'
import { asked, escalationFilter } from './escalationFilter'

it('shows what nobody has seen, the most pressing in front, unless the address says otherwise', () => {
  expect(escalationFilter({})).toEqual({ state: 'RAISED' })
  expect(asked(escalationFilter({ level: 'TEAM_LEADER' }))).toEqual({ state: 'RAISED', level: 'TEAM_LEADER', sort: 'DUE' })
})

it('passes over what it does not know', () => {
  expect(escalationFilter({ state: 'LOST', level: 'NOBODY' })).toEqual({ state: 'RAISED' })
  expect(asked(escalationFilter({ state: 'SEEN' }))).toEqual({ state: 'SEEN' })
})
