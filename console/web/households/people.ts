import type { Person, Unit } from '../api/households'

/** Who belongs to a unit now. */
export function living(unit: Unit): Person[] {
  return unit.people.filter((it) => it.current)
}

/** Who belonged to it once. */
export function gone(unit: Unit): Person[] {
  return unit.people.filter((it) => !it.current)
}

/** Whether the service lets this person give a command on what is shown now. */
export function isPossible({ actions }: Unit | Person, command: string): boolean {
  return actions.some((it) => it.command === command && it.allowed)
}
