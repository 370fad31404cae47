import type { components } from '../../target/types/intake'

type Schemas = components['schemas']

export type Escalation = Schemas['Escalation']
export type EscalationState = Schemas['EscalationState']
export type EscalationLevel = Schemas['EscalationLevel']
