import { expect, it } from 'vitest'
import type { ChecklistItem, WorkOrderFile, WorkOrderState } from '../../api/orders'
import { dueStep, notDue, saidWith, stepsCalled } from './nextStep'

const step = (code: string, more: Partial<ChecklistItem> = {}) =>
  ({ code, kind: 'TICK', current: true, done: false, name: `步骤${code}`, text: code, say: null, ...more }) as ChecklistItem

function file(state: WorkOrderState, checklist: ChecklistItem[], technician: string | null = 'weixiu.gl01', allowed = true) {
  const actions = [{ command: 'work-order.tick', allowed }]
  return { order: { state, technician }, checklist, actions } as unknown as WorkOrderFile
}

it('takes the first step of the manual that is to be ticked now', () => {
  const steps = [step('2b', { kind: 'READ' }), step('1c', { done: true }), step('3a', { current: false }), step('2c'), step('9z')]
  expect(dueStep(file('ARRIVED', steps))?.code).toBe('2c')
})

it('has no step for whoever may not tick, and none while nobody is named to go', () => {
  expect(dueStep(file('ARRIVED', [step('2c')], 'weixiu.gl01', false))).toBeUndefined()
  expect(dueStep(file('APPOINTED', [step('KIT-3a')], null))).toBeUndefined()
  expect(dueStep(file('APPOINTED', [step('KIT-3a')]))?.code).toBe('KIT-3a')
})

it('never takes for due what is exceptional, nor what is done and may be done otherwise', () => {
  expect(notDue(file('ARRIVED', []))).toContain('work-order.report-non-admission')
  expect(notDue(file('APPOINTED', []))).toEqual(expect.arrayContaining(['work-order.appoint', 'work-order.assign']))
  expect(notDue(file('NOT_ADMITTED', []))).not.toContain('work-order.appoint')
  expect(notDue(file('CREATED', [], null))).not.toContain('work-order.assign')
})

it('knows what is said while the household signs, in the manual’s words', () => {
  const signing = [step('6c', { say: '请您验收，并在这里签字。' }), step('6d', { say: '满意吗？' })]
  expect(saidWith('work-order.accept', file('AWAITING_ACCEPTANCE', signing))).toEqual(['满意吗？', '请您验收，并在这里签字。'])
  expect(saidWith('work-order.arrive', file('APPOINTED', signing))).toEqual([])
})

it('calls steps of the record as people do, and leaves a code that nobody knows', () => {
  expect(stepsCalled('3a 0x', [step('3a')], (it) => it.name ?? '')).toEqual(['步骤3a', '0x'])
})
