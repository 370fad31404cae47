import { expect, it } from 'vitest'
import type { SlipDetail, SlipLine } from '../api/routing'
import { limitsOf, stepOf } from './slipSheet'

function line(toState: string, at: string, fromState: string | null = null): SlipLine {
  const by = { actorId: 'gongcheng.gl01', actorRole: 'ENGINEERING_SUPERVISOR' }
  return { sequence: 1, action: 'x', label: null, fromState, toState, ...by, reason: null, at, breach: null }
}

function file(more: Partial<SlipDetail>): SlipDetail {
  return { history: [], deadlines: [], ...more } as unknown as SlipDetail
}

it('signs with who took the slip last, after it had gone to another department', () => {
  const history = [
    line('ACKNOWLEDGED', '2026-11-26T01:00:00Z', 'ISSUED'),
    line('ISSUED', '2026-11-26T02:00:00Z', 'ACKNOWLEDGED'),
    line('ACKNOWLEDGED', '2026-11-26T03:00:00Z', 'ISSUED'),
  ]
  expect(stepOf(file({ history }), 'ACKNOWLEDGED')?.at).toBe('2026-11-26T03:00:00Z')
  expect(stepOf(file({ history }), 'CONFIRMED')).toBeUndefined()
})

it('prints what the department owes, the nearest first, and not what customer service owes', () => {
  const limit = {
    label: '反馈或方案 Report or plan',
    previousDueAt: null,
    state: 'OPEN',
    settledAt: null,
    resolvedAt: null,
    beyondCalendar: false,
  }
  const ofDepartment = { ...limit, ownerRole: 'DEPARTMENT_HEAD', ownerDepartment: 'GL01-ENGINEERING' }
  const deadlines = [
    { ...ofDepartment, kind: 'PLAN', dueAt: '2026-12-01T16:00:00Z' },
    { ...limit, kind: 'CONFIRM', dueAt: '2026-11-28T16:00:00Z', ownerRole: 'CS_TEAM_LEADER', ownerDepartment: null },
    { ...ofDepartment, kind: 'ACKNOWLEDGE', dueAt: '2026-11-30T06:30:00Z' },
  ]
  expect(limitsOf(file({ deadlines })).map((it) => it.kind)).toEqual(['ACKNOWLEDGE', 'PLAN'])
})
