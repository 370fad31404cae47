import type { components } from '../../target/types/intake'

type Caller = components['schemas']['HouseholdCaller']
type Unit = components['schemas']['HouseholdUnit']

/** Somebody of a household, as far as the desk needs to know them. */
export interface Known {
  id: string
  name: string
  /** In both languages, Chinese first. */
  relation: string
  unit: string
  /** Of the home, in the register of households. */
  unitId: string
}

/** Of those whose number it is, whoever lives here now. */
export function ofCallers(callers: readonly Caller[]): Known[] {
  return callers
    .filter(({ person }) => person.current)
    .map(({ person, unit }) => ({
      id: person.id,
      name: person.name,
      relation: person.relationLabel,
      unit,
      unitId: person.unitId,
    }))
}

/** Of a home, whoever lives in it now. */
export function ofUnits(units: readonly Unit[]): Known[] {
  return units
    .flatMap((it) => it.people.map((person) => ({ ...person, unit: it.unit })))
    .filter((it) => it.current)
    .map(({ id, name, relationLabel, unit, unitId }) => ({ id, name, relation: relationLabel, unit, unitId }))
}
