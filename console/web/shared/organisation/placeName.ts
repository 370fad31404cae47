import { nameOf, type Place } from '../../api/organisation'
import type { Language } from '../words/language'
import type { Words } from '../words/zh'

export interface KnownPlaces {
  /** Branches and offices, by code. */
  places: readonly Place[]
  /** Groups and project companies that have a name, by path. */
  named: readonly Place[]
}

/**
 * Where somebody works, as people say it, by the path that a post carries: group, company, branch, office. Of groups and
 * companies without a name the only one of the suite needs none, of several the code tells which.
 */
export function placeName(path: string, { places, named }: KnownPlaces, language: Language, { organisation }: Words): string {
  const steps = path.split('/')
  const code = steps.at(-1) ?? ''
  const isAbove = steps.length <= 2
  const found = isAbove ? named.find((it) => it.code === path) : places.find((it) => it.code === code)
  if (found) return nameOf(found, language)
  if (!isAbove) return code
  const level = steps.length === 1 ? 'group' : 'company'
  const others = places.some((it) => it[level] !== undefined && it[level] !== code)
  return others ? `${organisation[level]} ${code}` : organisation[level]
}
