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
}

/** What is sent; whatever was left empty is left to the service to name. */
export function reportOf({ result, repairs }: ReportValues): SlipReport {
  if (repairs.length === 0) return { result }
  return { result, repairs: repairs as NonNullable<SlipReport['repairs']> }
}
