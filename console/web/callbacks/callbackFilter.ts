import type { CallbackMode, CallbackRule, CoverageOutcome, WantedState } from '../api/callback'
import { isMonth } from '../shared/time/month'

/** What the address of the callbacks says: the filter, and nothing else holds it. */
export interface CallbackFilter {
  /** Only on work that ended before this instant; asked by the rainstorm's form, in no address. */
  workEndedBefore?: string
  state?: WantedState
  rule?: CallbackRule
  mode?: CallbackMode
  mine?: boolean
  overdue?: boolean
  office?: string
  /** The matters behind a figure of this month's coverage, which the other two and the office narrow. */
  month?: string
  outcome?: CoverageOutcome
  branch?: string
}

/** What somebody can do today: what still waits for its rain is nobody's yet. */
export const MINE = { mine: true, state: 'DUE' } as const

export const STATES: readonly WantedState[] = [
  'OPEN',
  'DUE',
  'AWAITING_RAINSTORM',
  'COMPLETED',
  'WAIVED',
  'UNREACHABLE',
  'NOT_OWED',
  'CANCELLED',
]
export const RULES: readonly CallbackRule[] = [
  'ORDINARY_REPAIR',
  'REWORK',
  'STRUCTURAL_LEAK',
  'WET_AREA_OR_CONCEALED',
  'INQUIRY_RESULT',
  'SERVICE_RESULT',
  'MAJOR_COMPLAINT',
  'CONSTRUCTIVE_OPINION',
  'ORDINARY_COMPLAINT',
  'OPINION',
]

export const MODES: readonly CallbackMode[] = ['PHONE', 'ON_SITE', 'REPLY_LETTER', 'OTHER']

const OUTCOMES: readonly CoverageOutcome[] = ['IN_TIME', 'WAITING', 'LATE', 'WAIVED', 'UNREACHABLE', 'MISSING', 'NOT_OWED']

/** Reads an address, passing over what it does not know: addresses are typed by people too. */
export function callbackFilter(search: Record<string, unknown>): CallbackFilter {
  const state = STATES.find((it) => it === search.state)
  const rule = RULES.find((it) => it === search.rule)
  const mode = MODES.find((it) => it === search.mode)
  return {
    ...(state ? { state } : {}),
    ...(mode ? { mode } : {}),
    ...(rule ? { rule } : {}),
    ...(typeof search.office === 'string' ? { office: search.office } : {}),
    ...(search.mine === true ? { mine: true } : {}),
    ...(search.overdue === true ? { overdue: true } : {}),
    ...behindFigure(search),
  }
}

function behindFigure({ month, outcome, branch }: Record<string, unknown>): CallbackFilter {
  if (!isMonth(month)) return {}
  const known = OUTCOMES.find((it) => it === outcome)
  return {
    month,
    ...(known ? { outcome: known } : {}),
    ...(typeof branch === 'string' ? { branch } : {}),
  }
}
