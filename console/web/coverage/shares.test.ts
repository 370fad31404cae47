import { expect, it } from 'vitest'
import type { Coverage, CoverageOutcome } from '../api/callback'
import { drawnRows } from '../shared/chart/chart'
import { zh } from '../shared/words/zh'
import { coverageFilter } from './coverageFilter'
import { type Row, sharesOf } from './shares'

const HEAD = { title: '各规则回访率', period: '2026年11月', about: '规则' }

function coverage(office: string, counts: Partial<Record<CoverageOutcome, number>>, more: Partial<Coverage> = {}): Coverage {
  const of = (...outcomes: CoverageOutcome[]) => outcomes.reduce((sum, it) => sum + (counts[it] ?? 0), 0)
  const lost = of('LATE', 'WAIVED', 'UNREACHABLE', 'MISSING')
  return {
    office,
    rule: { code: 'ORDINARY_REPAIR', nameZh: '日常一般性维修', nameEn: 'Ordinary repair' },
    eligible: lost + of('IN_TIME', 'WAITING'),
    done: of('IN_TIME'),
    lost,
    outcomes: Object.entries(counts).map(([code, count]) => ({ outcome: { code, nameZh: code, nameEn: code }, count })),
    ratePercent: null,
    reachablePercent: null,
    targetPercent: 100,
    boundPercent: 70,
    belowBound: false,
    notOwed: [],
    ...more,
  }
}

const TWO_OFFICES: Row = {
  name: '日常一般性维修',
  of: [coverage('GL01', { IN_TIME: 1 }), coverage('GL02', { IN_TIME: 1, MISSING: 4, NOT_OWED: 2 }, { belowBound: true })],
  filter: { month: '2026-11', branch: 'GL', rule: 'ORDINARY_REPAIR' },
}

it('adds up what offices counted, never their rates, and says when one is below the floor', () => {
  const shares = sharesOf(HEAD, [TWO_OFFICES], zh)
  expect(shares.parts.map((part) => part.figures[0]?.count)).toEqual([2, 0, 0, 0, 0, 4])
  expect([...shares.measures, ...shares.beside].map((it) => it.cells[0]?.words)).toEqual(['33%', '⚠ 33% 低于底线', '2'])
})

it('opens each figure by the month, place, rule and outcome that it counts', () => {
  const opens = sharesOf(HEAD, [TWO_OFFICES], zh).parts[5]?.figures[0]?.opens
  expect(opens).toEqual({ to: '/callbacks', search: { ...TWO_OFFICES.filter, outcome: 'MISSING' } })
})

it('measures against a target only where there is one, and the same for all that is added up', () => {
  const own = { ...TWO_OFFICES, of: [coverage('GL01', { IN_TIME: 1 }), coverage('GL02', { IN_TIME: 1 }, { targetPercent: 90 })] }
  const free = { ...TWO_OFFICES, of: [coverage('GL01', { IN_TIME: 1 }, { targetPercent: 90, boundPercent: 0 })] }
  expect(sharesOf(HEAD, [own, free], zh).marks.map((mark) => mark.percents)).toEqual([
    [undefined, 90],
    [70, undefined],
  ])
})

it('draws nothing and has no rate where nothing was to be asked', () => {
  const shares = sharesOf(HEAD, [{ ...TWO_OFFICES, of: [coverage('GL01', { NOT_OWED: 1 })] }], zh)
  expect(drawnRows(shares)).toEqual([])
  expect(shares.measures[0]?.cells[0]?.words).toBe('')
})

it('passes over what an address does not know', () => {
  expect(coverageFilter({ month: '2026-13', office: 'GL01', rule: 7, other: 'x' })).toEqual({ office: 'GL01' })
})
