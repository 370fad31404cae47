import type { Person, Unit } from '../api/households'
import type { Subject } from '../shared/file/subject'

/** What the forms need to know of a unit. */
export function ofUnit(unit: Unit): Subject {
  return {
    id: unit.id,
    number: unit.unit,
    version: unit.version,
    address: `/households/${unit.id}`,
    key: ['household', unit.id],
  }
}

/** What they need to know of somebody in it; it is kept with the unit's file. */
export function ofPerson(unit: Unit, person: Person): Subject {
  return { ...ofUnit(unit), id: person.id, number: `${unit.unit} ${person.name}`, version: person.version }
}
