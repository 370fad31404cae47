import { expect, it } from 'vitest'
import type { RequestDetail, RequestSummary } from '../api/types'
import { limitOf, limitsOf } from './limits'

it('shows the register’s own limit of a callback, in line and file, only once it has passed', () => {
  const line = (kind: string, overdue: boolean) => limitOf({ due: { kind, overdue } } as RequestSummary)
  expect(line('CALLBACK', false)).toBeNull()
  expect(line('CALLBACK', true)).not.toBeNull()
  expect(line('AGREED_REPLY', false)).not.toBeNull()
  const states = [
    ['CALLBACK', 'OPEN'],
    ['CALLBACK', 'BREACHED'],
    ['CALLBACK', 'MET'],
    ['AGREED_REPLY', 'OPEN'],
  ]
  const deadlines = states.map(([kind, state]) => ({ kind, state }))
  expect(limitsOf({ deadlines } as RequestDetail)).toEqual([deadlines[1], deadlines[3]])
})
