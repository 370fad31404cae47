import { expect, it } from 'vitest'
import { EMPTY, folded, isUnit, isWholeMobile, promisedBy, toRegistration } from './registration'

it('sends what was typed, folded, and nothing that is empty', () => {
  const entry = { ...EMPTY, phone: '１３８００００５６７８', unit: '３－１－１２０２', content: ' 水管漏水 ', callerName: ' ' }
  expect(toRegistration(entry, 'SERVICE_NEED')).toEqual({
    kind: 'SERVICE_NEED',
    channel: 'PHONE',
    content: '水管漏水',
    phone: '13800005678',
    unit: '3-1-1202',
  })
})

it('sends why the unit is not known in place of a unit', () => {
  const entry = { ...EMPTY, content: '北门无人值守', unit: '3-1', unitUnknown: true, unitUnknownReason: '转办单未写明房号' }
  const sent = toRegistration(entry, 'COMPLAINT')
  expect(sent.unit).toBeUndefined()
  expect(sent.unitUnknownReason).toBe('转办单未写明房号')
})

it('names who relayed it only where somebody did', () => {
  const entry = { ...EMPTY, content: '水龙头爆了', relayedBy: '邻居 赵先生' }
  expect(toRegistration(entry, 'OTHER').relayedBy).toBeUndefined()
  expect(toRegistration({ ...entry, channel: 'RELAYED_BY_THIRD_PARTY' }, 'OTHER').relayedBy).toBe('邻居 赵先生')
})

it.each([
  ['138 0000 5678', true],
  ['１３８００００５６７８', true],
  ['138-0000-5678', true],
  ['1380000567', false],
  ['0591-8000000', false],
  ['23800005678', false],
])('%s is a whole mobile number: %s', (phone, whole) => {
  expect(isWholeMobile(phone)).toBe(whole)
})

it('looks for a unit once there is enough of it', () => {
  expect(isUnit('3')).toBe(false)
  expect(isUnit('3栋1单元')).toBe(true)
  expect(folded('３栋')).toBe('3栋')
})

it('tells the caller what was agreed with them, and otherwise what the house owes', () => {
  const owed = '2026-12-02T09:00:00Z'
  expect(promisedBy({ ...EMPTY, agreedReplyAt: '2026-11-30T01:00:00Z' }, owed)).toBe('2026-11-30T01:00:00Z')
  expect(promisedBy(EMPTY, owed)).toBe(owed)
  expect(promisedBy(EMPTY, null)).toBeNull()
})
