/** What is written of a unit. */
export interface UnitText {
  unit: string
  building: string
}

export const FIELDS = ['unit', 'building', 'office'] as const

/** What is sent: an empty building is left out, so that the service takes it from the number. */
export function givenOf({ unit, building }: UnitText): { unit: string; building?: string } {
  return { unit: unit.trim(), ...(building.trim() ? { building: building.trim() } : {}) }
}
