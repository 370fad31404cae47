import { expect, it } from 'vitest'
import { begun, linesOf } from './plan'

it('makes a line of each home and of each board', () => {
  expect(linesOf({ method: 'DOOR_TO_DOOR', places: '3-1-1201 3-1-1202，\n3-1-1203' })).toEqual([
    { method: 'DOOR_TO_DOOR', unit: '3-1-1201' },
    { method: 'DOOR_TO_DOOR', unit: '3-1-1202' },
    { method: 'DOOR_TO_DOOR', unit: '3-1-1203' },
  ])
  expect(linesOf({ method: 'BOARD_POSTING', places: '3号楼 大堂告示栏\n4号楼大堂\n' })).toEqual([
    { method: 'BOARD_POSTING', board: '3号楼 大堂告示栏' },
    { method: 'BOARD_POSTING', board: '4号楼大堂' },
  ])
})

it('chooses the way of distribution where there is only one', () => {
  expect(begun(['BOARD_POSTING'])).toEqual({ method: 'BOARD_POSTING', places: '' })
  expect(begun(['MAILBOX', 'DOOR_TO_DOOR'])).toEqual({ places: '' })
})
