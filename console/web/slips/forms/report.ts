import type { Defect, SlipReport } from '../../api/routing'

/** A repair as it is being written down. */
export interface RepairValues {
  defect?: Defect | undefined
  rework?: boolean
  completedAt?: string | undefined
}

export interface ReportValues {
  result: string
  repairs: RepairValues[]
  nothingRepaired?: boolean
}

export const REPAIRED = ['NOTHING', 'REPAIRED'] as const
type Repaired = (typeof REPAIRED)[number]

/** Which of the two is said, if any. */
export function said({ repairs, nothingRepaired }: ReportValues): Repaired | undefined {
  if (nothingRepaired) return 'NOTHING'
  return repairs.length > 0 ? 'REPAIRED' : undefined
}

/** The other of the two; repairs that were written down wait for whoever changes their mind again. */
export function repairedOf({ repairs }: ReportValues, chosen: Repaired, first: RepairValues): Partial<ReportValues> {
  if (chosen === 'NOTHING') return { nothingRepaired: true }
  return { nothingRepaired: false, repairs: repairs.length > 0 ? repairs : [first] }
}

/** What is sent; whatever was left empty is left to the service to name. */
export function reportOf({ result, repairs, nothingRepaired }: ReportValues): SlipReport {
  if (nothingRepaired) return { result, nothingRepaired }
  return repairs.length === 0 ? { result } : { result, repairs: repairs as NonNullable<SlipReport['repairs']> }
}
