import type { components } from '../../target/types/intake'

type Schemas = components['schemas']

export type Unit = Schemas['HouseholdUnit']
export type Person = Schemas['HouseholdPerson']
export type Caller = Schemas['HouseholdCaller']
export type Step = Schemas['HouseholdStep']
export type Field = Schemas['HouseholdField']
export type Relation = Schemas['Relation']
export type Import = Schemas['HouseholdImport']
export type Change = Schemas['HouseholdChange']
export type ChangeCode = Schemas['HouseholdChangeCode']
