import type { Coverage, CoverageOutcome } from '../api/callback'
import type { Column, Opens, Shares } from '../shared/chart/chart'
import type { Words } from '../shared/words/zh'
import type { CoverageFilter } from './coverageFilter'

/** A row of a chart: its name, its part of the coverage, and what narrows the list to it. */
export interface Row {
  name: string
  of: readonly Coverage[]
  filter: CoverageFilter
}

const PARTS: readonly [outcome: CoverageOutcome, colour: string][] = [
  ['IN_TIME', '#2f8f0f'],
  ['WAITING', '#9aa5b1'],
  ['LATE', '#d48806'],
  ['WAIVED', '#1677ff'],
  ['UNREACHABLE', '#722ed1'],
  ['MISSING', '#cf1322'],
]

interface Headed {
  title: string
  period: string
  about: string
}

/** The chart of these rows. Figures of several offices or rules are added up, never their rates. */
export function sharesOf(head: Headed, rows: readonly Row[], { coverage }: Words): Shares {
  const opens = (row: Row, outcome: CoverageOutcome): Opens => ({ to: '/callbacks', search: { ...row.filter, outcome } })
  const column = (name: string, cell: (row: Row) => Column['cells'][number]): Column => ({ name, cells: rows.map(cell) })
  return {
    ...head,
    unit: coverage.unit,
    none: coverage.none,
    rows: rows.map((row) => row.name),
    parts: PARTS.map(([outcome, colour]) => ({
      name: coverage.outcome[outcome],
      colour,
      figures: rows.map((row) => ({ count: counted(row, outcome), opens: opens(row, outcome) })),
    })),
    measures: [
      column(coverage.rate, (row) => ({ words: percent(sum(row, 'done'), row) })),
      column(coverage.reachable, (row) => {
        const words = percent(sum(row, 'eligible') - sum(row, 'lost'), row)
        const alarm = row.of.some((it) => it.belowBound)
        return { words: alarm ? coverage.belowBound(words) : words, alarm }
      }),
    ],
    beside: [
      column(coverage.outcome.NOT_OWED, (row) => ({
        words: String(counted(row, 'NOT_OWED')),
        opens: opens(row, 'NOT_OWED'),
      })),
    ],
    marks: [
      { name: coverage.target, shape: 'diamond', percents: rows.map((row) => agreed(row, 'targetPercent')) },
      { name: coverage.floor, shape: 'triangle', percents: rows.map((row) => agreed(row, 'boundPercent')) },
    ],
  }
}

function counted(row: Row, outcome: CoverageOutcome): number {
  const figures = row.of.flatMap((it) => it.outcomes).filter((it) => it.outcome.code === outcome)
  return figures.reduce((total, it) => total + it.count, 0)
}

function sum(row: Row, figure: 'eligible' | 'done' | 'lost'): number {
  return row.of.reduce((total, it) => total + it[figure], 0)
}

function percent(part: number, row: Row): string {
  const eligible = sum(row, 'eligible')
  return eligible === 0 ? '' : `${Math.floor((part * 100) / eligible)}%`
}

/** What all of the row's parts are measured against; nothing where they differ or where nothing is asked for. */
function agreed(row: Row, measure: 'targetPercent' | 'boundPercent'): number | undefined {
  const [first, ...others] = row.of.filter((it) => it.eligible > 0).map((it) => it[measure])
  return first && others.every((it) => it === first) ? first : undefined
}
