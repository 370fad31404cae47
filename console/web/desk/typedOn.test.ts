import { expect, it } from 'vitest'
import { typedOn } from './typedOn'

const BLANK = { phone: '', content: '', urgent: false, phones: [''] }
const SENT = { ...BLANK, phone: '13800000103', content: '水管漏水' }

it('is nothing where nothing was typed, or only something taken back', () => {
  expect(typedOn(SENT, { ...SENT }, BLANK)).toBeUndefined()
  expect(typedOn(SENT, { ...SENT, content: '' }, BLANK)).toBeUndefined()
})

it('is the rest of a text that was continued', () => {
  expect(typedOn(SENT, { ...SENT, content: '水管漏水楼道灯不亮' }, BLANK)).toEqual({ ...BLANK, content: '楼道灯不亮' })
})

it('is all of what was written anew, without what was sent beside it', () => {
  const next = { ...SENT, phone: '13900000126', urgent: true, phones: ['1', ''] }
  expect(typedOn(SENT, next, BLANK)).toEqual({ ...BLANK, phone: '13900000126', urgent: true, phones: ['1', ''] })
})
