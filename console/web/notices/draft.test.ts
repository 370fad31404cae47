import { expect, it } from 'vitest'
import { checksOf, EMPTY, textOf } from './draft'

const WATER = {
  ...EMPTY,
  title: '停水通知',
  body: '周五停水',
  topic: '停水',
  phone: '0591-87551200',
  validTo: '2026-12-01T10:00:00Z',
}

it('sends the service phone, or why there is none, never both', () => {
  expect(textOf({ ...WATER, noContactReason: '旧理由' })).not.toHaveProperty('noContactReason')
  expect(textOf({ ...WATER, withoutContact: true, noContactReason: '供水单位自设热线' })).not.toHaveProperty('contact')
})

it('takes homes apart however they were separated', () => {
  expect(textOf({ ...WATER, audience: '3 5-1，3-1-1202、' }).audience).toEqual(['3', '5-1', '3-1-1202'])
  expect(textOf(WATER)).not.toHaveProperty('audience')
})

it('names the source of what is forwarded only', () => {
  expect(textOf({ ...WATER, source: '供水公司' })).not.toHaveProperty('source')
  expect(textOf({ ...WATER, category: 'EXTERNAL_FORWARD', source: '供水公司' })).toHaveProperty('source', '供水公司')
})

it('ticks each of the five points when it is there', () => {
  const now = Date.parse('2026-11-28T00:00:00Z')
  expect(Object.values(checksOf(WATER, now)).every(Boolean)).toBe(true)
  expect(checksOf({ ...WATER, validTo: '2026-11-27T00:00:00Z' }, now).validity).toBe(false)
  expect(checksOf({ ...WATER, phone: ' ' }, now).contact).toBe(false)
})

it('holds how it goes out against what kind of notice it is', () => {
  const now = Date.parse('2026-11-28T00:00:00Z')
  expect(checksOf({ ...WATER, category: 'SPECIAL' }, now).channels).toBe(false)
  expect(checksOf({ ...WATER, category: 'SPECIAL', channels: ['DOOR_TO_DOOR'] }, now).channels).toBe(true)
  expect(checksOf({ ...WATER, channels: ['MAILBOX'] }, now).channels).toBe(false)
  expect(checksOf({ ...WATER, channels: ['BOARD_POSTING', 'MAILBOX'] }, now).channels).toBe(true)
})
