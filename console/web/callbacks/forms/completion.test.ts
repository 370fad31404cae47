import { expect, it } from 'vitest'
import { type CompletionValues, completionOf } from './completion'

const VALUES: CompletionValues = {
  mode: 'PHONE',
  otherMode: '微信',
  satisfaction: 'SATISFIED',
  content: '水不漏了',
  opinion: ' ',
  householdSigned: true,
}

it('sends of another way of asking nothing', () => {
  expect(completionOf(VALUES)).toEqual({ mode: 'PHONE', content: '水不漏了', satisfaction: 'SATISFIED' })
  expect(completionOf({ ...VALUES, mode: 'OTHER' })).toHaveProperty('otherMode', '微信')
  expect(completionOf({ ...VALUES, mode: 'ON_SITE' })).toHaveProperty('householdSigned', true)
})

it('says that nothing was said where nothing was', () => {
  expect(completionOf({ ...VALUES, mode: 'REPLY_LETTER', satisfaction: undefined }).satisfaction).toBe('NOT_STATED')
})
