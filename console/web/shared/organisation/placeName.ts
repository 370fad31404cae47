import { nameOf, type Place } from '../../api/organisation'
import type { Language } from '../words/language'
import type { Words } from '../words/zh'

/**
 * Where somebody works, as people say it, by the path that a post carries: group, company, branch, office. Groups and companies
 * have no name of their own here, so that their level is said before their code.
 */
export function placeName(path: string, places: readonly Place[], language: Language, { organisation }: Words): string {
  const steps = path.split('/')
  const code = steps.at(-1) ?? ''
  if (steps.length === 1) return `${organisation.group} ${code}`
  if (steps.length === 2) return `${organisation.company} ${code}`
  const found = places.find((it) => it.code === code)
  return found ? nameOf(found, language) : code
}
