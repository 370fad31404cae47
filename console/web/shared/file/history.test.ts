import { expect, it } from 'vitest'
import { zh } from '../words/zh'
import { linesOf, pastOf, type RecordedLine } from './history'

function line(more: Partial<RecordedLine>): RecordedLine {
  const at = '2026-11-26T01:12:00Z'
  return { action: 'acknowledged', label: null, actorId: 'gongcheng.gl01', reason: null, at, breach: null, ...more }
}

it('tells what was done in the reader’s words, not the interface’s', () => {
  const record = [line({}), line({ action: 'returned', reason: '地漏仍反水' })]
  expect(linesOf(record, zh.slips.happened, zh, 'zh').map((it) => it.what)).toEqual(['签收', '发回重办'])
  expect(pastOf(record, zh.slips.happened, 'zh').at(-1)).toMatchObject({ who: 'gongcheng.gl01', what: '发回重办' })
})

it('tells by its name why the suite did something', () => {
  const waived = line({ action: 'waived', actorId: 'suite', reason: 'ANSWERED_ON_SPOT' })
  expect(linesOf([waived], zh.callbacks.happened, zh, 'zh')).toMatchObject([{ said: ['当场已答复'] }])
})

it('marks which promise ran out', () => {
  const missed = line({ action: 'DEADLINE_BREACHED', label: '超过时限 Deadline missed', breach: { kind: 'ACKNOWLEDGE' } })
  expect(linesOf([missed], zh.slips.happened, zh, 'zh')).toMatchObject([{ what: '超过时限', mark: '签收' }])
})
