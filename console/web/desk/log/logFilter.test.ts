import { expect, it } from 'vitest'
import { asked, logFilter } from './logFilter'

it('shows the whole log unless only what is to be taken over is asked for', () => {
  expect(asked(logFilter({}))).toEqual({})
  expect(asked(logFilter({ toTakeOver: 'yes' }))).toEqual({})
  expect(asked(logFilter({ toTakeOver: true }))).toEqual({ state: 'HANDED_OVER', sort: 'DUE' })
})
