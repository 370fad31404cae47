import type { components } from '../../target/types/intake'

type Schemas = components['schemas']

export type Regime = Schemas['BranchRegime']
export type Procedure = Schemas['ControlProcedure']
export type ProcedureText = Schemas['ControlProcedureText']
export type ProcedureState = Schemas['ControlProcedureState']
export type Activity = Schemas['ProcedureActivity']
export type Reference = Schemas['ReviewedReference']
