import { expect, it } from 'vitest'
import { momentsOf } from './moments'
import { EMPTY } from './registration'

it('greets whoever calls or comes, and takes leave when it is registered', () => {
  expect(momentsOf(EMPTY, false)).toEqual(['CALL_ANSWERED'])
  expect(momentsOf({ ...EMPTY, channel: 'VISIT' }, false)).toEqual(['VISITOR_ARRIVES'])
  expect(momentsOf({ ...EMPTY, phone: '13800000126' }, true)).toEqual(['CLOSING'])
})

it('has nothing to say to a letter', () => {
  expect(momentsOf({ ...EMPTY, channel: 'LETTER', kind: 'COMPLAINT' }, false)).toEqual([])
  expect(momentsOf({ ...EMPTY, channel: 'SUGGESTION_BOX' }, true)).toEqual([])
})

it('asks for the unit and the name while they are missing', () => {
  const begun = { ...EMPTY, content: '水管漏水' }
  expect(momentsOf(begun, false)).toEqual(['ASK_UNIT', 'ASK_NAME'])
  expect(momentsOf({ ...begun, unit: '3-1-1202' }, false)).toEqual(['ASK_NAME'])
  expect(momentsOf({ ...begun, unitUnknown: true, callerName: '陈明' }, false)).toEqual([])
})

it('reminds whoever answers an inquiry of how it is received', () => {
  expect(momentsOf({ ...EMPTY, kind: 'INQUIRY', content: '停车费', unit: '3-1-1202', callerName: '陈明' }, false)).toEqual([
    'INQUIRY_OPENING',
  ])
})

it('opens a complaint with an apology, and asks further once something is written', () => {
  expect(momentsOf({ ...EMPTY, kind: 'COMPLAINT' }, false)).toEqual(['COMPLAINT_OPENING'])
  const said = { ...EMPTY, kind: 'COMPLAINT' as const, content: '三次没修好', unit: '3-1-1202', callerName: '陈明' }
  expect(momentsOf(said, false)).toEqual(['COMPLAINT_OPENING', 'COMPLAINT_CLARIFIED'])
})

it('puts the steps for an agitated visitor in front, and offers an agitated caller the superior', () => {
  expect(momentsOf({ ...EMPTY, channel: 'VISIT', mood: 'AGITATED', kind: 'COMPLAINT' }, false)).toEqual([
    'AGITATED_VISITOR',
    'COMPLAINT_OPENING',
  ])
  expect(momentsOf({ ...EMPTY, mood: 'AGITATED' }, false)).toEqual(['BEYOND_SCOPE'])
})
