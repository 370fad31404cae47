import { expect, it } from 'vitest'
import {
  callerOf,
  departmentOption,
  emptyCall,
  emptyMessage,
  isAllSaid,
  isAnother,
  staffOption,
  toCall,
  toMessage,
} from './typed'

const CALLER = { callerName: '陈先生', phone: '１３８０００００１２６', unit: '３－１－１２０２' }

it('takes over who stands in the desk’s own form, and no unit that is not known', () => {
  expect(callerOf({ ...CALLER, unitUnknown: false })).toEqual(CALLER)
  expect(callerOf({ ...CALLER, unitUnknown: true }).unit).toBe('')
})

it('begins with what they said as it stands at the desk, which has nothing to register once it went along', () => {
  expect(emptyCall(CALLER, '押金何时退').content).toBe('押金何时退')
  expect(emptyMessage(CALLER, '', '请回电').content).toBe('请回电')
  expect(isAllSaid('押金何时退', '押金何时退 ')).toBe(true)
  expect(isAllSaid('  ', '押金')).toBe(true)
  expect(isAllSaid('灯也不亮', '押金')).toBe(false)
})

it('notices that a form which was left open is about somebody else', () => {
  const left = emptyCall(CALLER)
  expect(isAnother(left, CALLER)).toBe(false)
  expect(isAnother(left, { ...CALLER, phone: '13900000127' })).toBe(true)
  expect(isAnother(left, { callerName: '', phone: ' ', unit: '' })).toBe(false)
})

it('sends of a call back what was typed, in half width, and the minutes as a number', () => {
  const sent = toCall({ ...emptyCall(CALLER), content: ' 押金 ', withinMinutes: '１５' })
  expect(sent).toEqual({ callerName: '陈先生', phone: '13800000126', unit: '3-1-1202', content: '押金', withinMinutes: 15 })
  expect(toCall(emptyCall(CALLER)).withinMinutes).toBeUndefined()
})

it('rings back when the centre opens if that is suggested, unless the person chose otherwise', () => {
  const typed = { ...emptyCall(CALLER), withinMinutes: '15' }
  expect(toCall(typed, true)).toMatchObject({ atOpening: true, withinMinutes: undefined })
  expect(toCall({ ...typed, atOpening: false }, true)).toMatchObject({ withinMinutes: 15 })
  expect(toCall(typed)).not.toHaveProperty('atOpening')
})

it('sends a message to one person or to a department', () => {
  const typed = { ...emptyMessage(CALLER, ''), content: '请回电' }
  const toStaff = toMessage({ ...typed, addressee: staffOption('weixiu.gl01') }, 'ABSENT')
  expect([toStaff.forStaff, toStaff.department]).toEqual(['weixiu.gl01', undefined])
  const toAll = toMessage({ ...typed, addressee: departmentOption('GL01-ENGINEERING') }, 'ABSENT')
  expect([toAll.forStaff, toAll.department]).toEqual([undefined, 'GL01-ENGINEERING'])
})

it('says why the unit is not known where somebody said so', () => {
  expect(toMessage(emptyMessage(CALLER, '不肯说'), 'ABSENT').unitUnknownReason).toBe('不肯说')
  expect(toMessage(emptyMessage(CALLER, ''), 'ABSENT').unitUnknownReason).toBeUndefined()
})
