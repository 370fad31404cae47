import type { HandlingPlan, NewHandlingPlan } from '../../api/plans'

export interface PlanValues {
  method: string
  steps: { text: string; by: string }[]
  commitments: { text: string; dueAt?: string | undefined }[]
}

/** What somebody begins with who has written nothing yet: a plan has at least one of each. */
export const EMPTY: PlanValues = { method: '', steps: [{ text: '', by: '' }], commitments: [{ text: '' }] }

/** What the next version begins with: what the one before says. */
export function valuesOf(plan: HandlingPlan | undefined): PlanValues {
  if (!plan?.method) return EMPTY
  return {
    method: plan.method,
    steps: plan.steps.map(({ text, by }) => ({ text: text ?? '', by })),
    commitments: plan.commitments.map(({ text, dueAt }) => ({ text: text ?? '', dueAt })),
  }
}

/** As it is sent; what was left empty the service misses, and says so beside its field. */
export function planOf({ method, steps, commitments }: PlanValues): NewHandlingPlan {
  return {
    method,
    steps: steps.map(({ text, by }) => ({ text, ...(by ? { by } : {}) })),
    commitments: commitments.map(({ text, dueAt }) => ({ text, ...(dueAt ? { dueAt } : {}) })),
  } as NewHandlingPlan
}
