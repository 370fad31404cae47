import { expect, it } from 'vitest'
import type { Line, LineState, Method } from '../../api/notice'
import { outcomesOf } from './outcomes'

function line(method: Method, state: LineState): Line {
  return { method, state } as Line
}

it('offers the mailbox only for who was not met at the door', () => {
  expect(outcomesOf([line('DOOR_TO_DOOR', 'PENDING')])).not.toContain('MAILBOXED')
  expect(outcomesOf([line('DOOR_TO_DOOR', 'UNREACHABLE')])).toContain('MAILBOXED')
})

it('offers of several lines what can be told of each', () => {
  expect(outcomesOf([line('DOOR_TO_DOOR', 'PENDING'), line('DOOR_TO_DOOR', 'REFUSED')])).toEqual([
    'SIGNED',
    'REFUSED',
    'UNREACHABLE',
  ])
  expect(outcomesOf([line('BOARD_POSTING', 'PENDING'), line('DOOR_TO_DOOR', 'PENDING')])).toEqual([])
  expect(outcomesOf([line('BOARD_POSTING', 'POSTED')])).toEqual(['REMOVED'])
})
