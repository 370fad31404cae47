import { expect, it } from 'vitest'
import { EMPTY, planOf } from './planned'

it('sends every step with its day and every commitment with its time', () => {
  const plan = {
    method: '更换立管',
    steps: [{ text: '采购', by: '2026-03-12' }],
    commitments: [{ text: '周五前恢复', dueAt: '2026-03-13T10:00:00Z' }],
  }
  expect(planOf(plan)).toEqual(plan)
})

it('sends no time where none was typed, so that the service says which one is missing', () => {
  expect(planOf(EMPTY)).toEqual({ method: '', steps: [{ text: '' }], commitments: [{ text: '' }] })
})
