import type { components } from '../../target/types/routing'

type Schemas = components['schemas']

export type SlipEscalation = Schemas['SlipEscalation']
export type SlipEscalationState = Schemas['SlipEscalationState']
export type SlipEscalationLevel = Schemas['SlipEscalationLevel']
export type SlipStanding = Schemas['SlipStanding']
