import { expect, test } from 'vitest'
import { due, minutesOf } from './deskEscalation'

const MARKED = { markedAt: '2026-12-01T02:00:00Z' }
const at = (time: string) => Date.parse(`2026-12-01T${time}Z`)

test('the desk is prompted at three minutes and a superior is owed at five', () => {
  expect(due({ state: 'CALMING' }, minutesOf(MARKED, at('02:02:59')))).toBeUndefined()
  expect(due({ state: 'CALMING' }, minutesOf(MARKED, at('02:03:00')))).toBe('prompt')
  expect(due({ state: 'CALMING' }, minutesOf(MARKED, at('02:05:00')))).toBe('owed')
})

test('whoever was asked is not prompted, and nothing more is owed once a superior was called', () => {
  expect(due({ state: 'ASKED' }, 4)).toBeUndefined()
  expect(due({ state: 'CONSENTED' }, 5)).toBe('owed')
  expect(due({ state: 'CALLED' }, 9)).toBeUndefined()
})
