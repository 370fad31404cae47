import { expect, it } from 'vitest'
import type { RequestDetail } from '../api/types'
import { laterOf } from './steps'

function later(...status: string[]) {
  return laterOf({ classification: {}, slips: status.map((it) => ({ status: it })) } as unknown as RequestDetail)
}

it('offers to pass on first what no department has, not what one has in hand', () => {
  expect(later()).toEqual(['service-request.triage'])
  expect(later('REJECTED')).toEqual(['service-request.triage'])
  expect(later('CONFIRMED')).toEqual(['service-request.triage', 'service-request.answer'])
  expect(later('REJECTED', 'OPEN')).toEqual(['service-request.triage', 'service-request.route'])
})
