import type { components } from '../../target/types/intake'

type Schemas = components['schemas']

export type LogEntry = Schemas['LogEntry']
export type LogEntryState = Schemas['LogEntryState']
