import { expect, it } from 'vitest'
import type { Line, LineState, Method } from '../../api/notice'
import { figuresOf, toDo } from './figures'
import { needsNote, outcomesOf } from './outcomes'

const MAY_SETTLE = [{ command: 'distribution.settle', allowed: true, code: null, reason: null }]

function line(method: Method, state: LineState = 'PENDING'): Line {
  return {
    id: `${method} ${state}`,
    version: 1,
    method,
    state,
    unit: '3-1-1201',
    board: null,
    copies: 1,
    recipient: null,
    note: null,
    settledAt: null,
    handler: null,
    attempts: [],
    actions: MAY_SETTLE,
  }
}

it('offers the mailbox for a door only after somebody was there in vain', () => {
  expect(outcomesOf([line('DOOR_TO_DOOR')])).not.toContain('MAILBOXED')
  expect(outcomesOf([line('DOOR_TO_DOOR', 'UNREACHABLE')])).toContain('MAILBOXED')
  expect(outcomesOf([line('DOOR_TO_DOOR', 'REFUSED')])).toContain('MAILBOXED')
})

it('offers for several lines what every one of them can become', () => {
  expect(outcomesOf([line('DOOR_TO_DOOR'), line('DOOR_TO_DOOR', 'UNREACHABLE')])).toEqual(['SIGNED', 'REFUSED', 'UNREACHABLE'])
  expect(outcomesOf([line('DOOR_TO_DOOR'), line('BOARD_POSTING')])).toEqual([])
  expect(outcomesOf([line('BOARD_POSTING', 'POSTED')])).toEqual(['REMOVED'])
})

it('asks what became of a copy that nobody took', () => {
  expect(needsNote([line('DOOR_TO_DOOR')], 'SIGNED')).toBe(false)
  expect(needsNote([line('DOOR_TO_DOOR')], 'UNREACHABLE')).toBe(true)
  expect(needsNote([line('MAILBOX')], 'MAILBOXED')).toBe(false)
  expect(needsNote([line('DOOR_TO_DOOR', 'REFUSED')], 'MAILBOXED')).toBe(true)
})

it('counts every line once', () => {
  const lines = [line('MAILBOX'), line('DOOR_TO_DOOR'), line('BOARD_POSTING', 'POSTED'), line('DOOR_TO_DOOR', 'REFUSED')]
  expect(figuresOf(lines)).toEqual([
    { state: 'PENDING', count: 2 },
    { state: 'REFUSED', count: 1 },
    { state: 'POSTED', count: 1 },
  ])
})

it('has nothing to do where something hangs, until it is taken down', () => {
  expect(toDo(line('BOARD_POSTING', 'POSTED'))).toBe(false)
  expect(toDo(line('DOOR_TO_DOOR', 'REFUSED'))).toBe(true)
})
