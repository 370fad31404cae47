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

/** What is sent; whatever was left empty is left to the service to name. */
export function reportOf({ result, repairs, nothingRepaired }: ReportValues): SlipReport {
  if (repairs.length === 0) return nothingRepaired ? { result, nothingRepaired } : { result }
  return { result, repairs: repairs as NonNullable<SlipReport['repairs']> }
}
