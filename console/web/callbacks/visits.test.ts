import { expect, it } from 'vitest'
import type { ListedCallback } from '../api/callback'
import { openOfHomes, roundOf } from './visits'

function row(unit: string | null, state: string, ...modes: string[]): ListedCallback {
  return { unit, dueAt: null, state: { code: state }, modes: modes.map((code) => ({ code })) } as ListedCallback
}

it('walks the buildings in their order, to doors only', () => {
  const rows = [
    row('10-1-0601', 'DUE', 'PHONE', 'ON_SITE'),
    row('3-1-1202', 'DUE', 'ON_SITE'),
    row('2-2-0101', 'DUE', 'PHONE'),
    row('2-1-0101', 'COMPLETED', 'ON_SITE'),
    row(null, 'DUE', 'ON_SITE'),
  ]
  expect(roundOf(rows).map((it) => it.unit)).toEqual(['3-1-1202', '10-1-0601'])
})

it('counts what is open of each home', () => {
  const rows = [row('3-1-1202', 'DUE'), row('3-1-1202', 'AWAITING_RAINSTORM'), row('3-1-1202', 'WAIVED'), row(null, 'DUE')]
  expect([...openOfHomes(rows)]).toEqual([['3-1-1202', 2]])
})
