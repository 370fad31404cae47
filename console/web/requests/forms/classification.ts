import type { Ground, Post, Severity } from '../../api/types'

/** What every way of classifying a request asks. */
export interface ClassificationValues {
  category?: string
  important: boolean
  constructive: boolean
  outOfCompetence: boolean
  policyMatter: boolean
  accusedRole?: Post
  accusedStaffId?: string
  ground?: Ground
  managementResponsible: boolean
}

export const UNCLASSIFIED: ClassificationValues = {
  important: false,
  constructive: false,
  outOfCompetence: false,
  policyMatter: false,
  managementResponsible: false,
}

export const SEVERITIES: readonly Severity[] = ['MINOR', 'SIGNIFICANT', 'MAJOR']

/** What is sent: a tick that is not set says nothing. */
export function classifiedComplaint(values: ClassificationValues) {
  return {
    ...classified(values),
    ground: values.ground,
    managementResponsible: values.managementResponsible || undefined,
  }
}

/** As {@link classifiedComplaint}, of any kind. */
export function classified(values: ClassificationValues) {
  return {
    category: values.category ?? '',
    important: values.important || undefined,
    constructive: values.constructive || undefined,
    outOfCompetence: values.outOfCompetence || undefined,
    policyMatter: values.policyMatter || undefined,
    accusedRole: values.accusedRole,
    accusedStaffId: values.accusedStaffId || undefined,
  }
}
