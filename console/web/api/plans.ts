import type { components } from '../../target/types/routing'

type Schemas = components['schemas']

export type HandlingPlan = Schemas['HandlingPlan']
export type PlanCommitment = Schemas['PlanCommitment']
export type NewHandlingPlan = Schemas['NewHandlingPlan']
export type PlanAnswer = Schemas['PlanAnswer']
export type PlanToldHow = Schemas['PlanToldHow']
export type PlanState = Schemas['HandlingPlanState']
export type CommitmentState = Schemas['CommitmentState']
