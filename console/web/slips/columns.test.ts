import { expect, it } from 'vitest'
import { zh } from '../shared/words/zh'
import { columns } from './SlipsPage'
import type { SlipFilter } from './slipFilter'

function stateIsHidden(filter: SlipFilter) {
  return columns(zh, (code) => code, filter).find((it) => it.key === 'state')?.wide
}

it('says on a phone how each slip stands, unless all of a tab stand alike', () => {
  expect(stateIsHidden({})).toBe(false)
  expect(stateIsHidden({ overdue: true })).toBe(false)
  expect(stateIsHidden({ state: 'ISSUED' })).toBe(true)
})
