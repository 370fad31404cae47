import { expect, it } from 'vitest'
import { following, repeated } from './pattern'
import { rosterFilter } from './rosterFilter'

const SHANGHAI = 'Asia/Shanghai'
const MONDAY = '2026-12-06T16:00:00Z'

it('lets a shift begin where the one before ends, and last as long', () => {
  expect(following([], { beginsAt: MONDAY })).toEqual({ beginsAt: MONDAY, endsAt: '2026-12-07T00:00:00Z' })
  const twelve = { staffId: 'a', beginsAt: MONDAY, endsAt: '2026-12-07T04:00:00Z' }
  expect(following([twelve], { beginsAt: MONDAY })).toEqual({
    beginsAt: '2026-12-07T04:00:00Z',
    endsAt: '2026-12-07T16:00:00Z',
  })
})

it('repeats the first day, nights that end on the next one too, and drops what stood on the others', () => {
  const night = { staffId: 'a', beginsAt: '2026-12-07T12:00:00Z', endsAt: '2026-12-08T00:00:00Z' }
  const tuesday = { staffId: 'b', beginsAt: '2026-12-08T02:00:00Z', endsAt: '2026-12-08T04:00:00Z' }
  const week = repeated([night, tuesday], '2026-12-07', SHANGHAI)
  expect(week).toHaveLength(7)
  expect(week.at(-1)).toEqual({ staffId: 'a', beginsAt: '2026-12-13T12:00:00Z', endsAt: '2026-12-14T00:00:00Z' })
})

it('repeats by the clock on the wall where an hour is lived twice', () => {
  const noon = { staffId: 'a', beginsAt: '2026-10-19T10:00:00Z', endsAt: '2026-10-19T11:00:00Z' }
  expect(repeated([noon], '2026-10-19', 'Europe/Berlin').at(-1)?.beginsAt).toBe('2026-10-25T11:00:00Z')
})

it('shows all rosters unless a state is asked for', () => {
  expect(rosterFilter({})).toEqual({})
  expect(rosterFilter({ state: 'DRAFT' })).toEqual({ state: 'DRAFT' })
  expect(rosterFilter({ state: 'GONE' })).toEqual({})
})
