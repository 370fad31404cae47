import type { components } from '../../target/types/callback'

type Schemas = components['schemas']

export type ListedCallback = Schemas['ListedCallback']
export type CallbackFile = Schemas['Callback']
export type WantedState = Schemas['WantedState']
export type CallbackRule = Schemas['CallbackRule']
export type CallbackMode = Schemas['CallbackMode']
export type Satisfaction = Schemas['Satisfaction']
export type Completion = Schemas['CompletionRequest']
export type NamedValue = Schemas['NamedValue']
export type Rainstorm = Schemas['Rainstorm']
export type RecordedRainstorm = Schemas['RecordedRainstorm']
export type Coverage = Schemas['Coverage']
export type CoverageOutcome = Schemas['CoverageOutcome']
