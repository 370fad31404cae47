import { expect, it } from 'vitest'
import { zh } from '../shared/words/zh'
import type { CallbackFilter } from './callbackFilter'
import { columnsOf } from './columns'

function stateIsHidden(filter: CallbackFilter) {
  return columnsOf(zh, 'zh', new Map(), filter).find((it) => it.key === 'state')?.wide
}

it('says on a phone how each callback stands, unless all of a tab stand alike', () => {
  expect(stateIsHidden({})).toBe(false)
  expect(stateIsHidden({ rule: 'REWORK' })).toBe(false)
  expect(stateIsHidden({ state: 'COMPLETED' })).toBe(true)
  expect(stateIsHidden({ mine: true })).toBe(true)
})
