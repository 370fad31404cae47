import { nameOf, type Place } from '../../api/organisation'
import type { Language } from '../words/language'
import type { Words } from '../words/zh'

/**
 * Where somebody works, as people say it, by the path that a post carries: group, company, branch, office. Groups and companies
 * have no name of their own here: the only one of the suite needs none, of several the code tells which.
 */
export function placeName(path: string, places: readonly Place[], language: Language, { organisation }: Words): string {
  const steps = path.split('/')
  const code = steps.at(-1) ?? ''
  if (steps.length === 1) return above(organisation.group, code, places, 'group')
  if (steps.length === 2) return above(organisation.company, code, places, 'company')
  const found = places.find((it) => it.code === code)
  return found ? nameOf(found, language) : code
}

function above(level: string, code: string, places: readonly Place[], part: 'group' | 'company'): string {
  const others = places.some((it) => it[part] !== undefined && it[part] !== code)
  return others ? `${level} ${code}` : level
}
