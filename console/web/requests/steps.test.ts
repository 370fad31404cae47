import { expect, it } from 'vitest'
import type { RequestDetail } from '../api/types'
import { laterOf } from './steps'

const PASSED_ON = ['service-request.route', 'service-request.take-on', 'service-request.agree']

function asked(more: Partial<RequestDetail>): RequestDetail {
  return { classification: {}, slips: [], linked: [], replied: false, ...more } as Partial<RequestDetail> as RequestDetail
}

function later(...status: string[]) {
  return laterOf(asked({ slips: status.map((it) => ({ status: it })) as RequestDetail['slips'] }))
}

it('offers to pass on first what no department has, not what one has in hand', () => {
  expect(later()).toEqual(['service-request.triage'])
  expect(later('REJECTED')).toEqual(['service-request.triage'])
  expect(later('REJECTED', 'OPEN')).toEqual(['service-request.triage', ...PASSED_ON, 'service-request.reply'])
})

it('offers to reply first once it is done, and not once more', () => {
  expect(later('CONFIRMED')).toEqual(['service-request.triage', ...PASSED_ON, 'service-request.answer'])
  expect(laterOf(asked({ replied: true }))).toContain('service-request.reply')
})

it('offers of a line that rides on another nothing that is done with that one', () => {
  const linked = [{ relation: 'KEPT' }] as RequestDetail['linked']
  expect(laterOf(asked({ linked }))).toContain('service-request.answer')
})
