import type { components } from '../../target/types/intake'

type Schemas = components['schemas']

export type DutyRoster = Schemas['DutyRoster']
export type DutyRosterState = Schemas['DutyRosterState']
export type DutyShift = Schemas['DutyShift']
