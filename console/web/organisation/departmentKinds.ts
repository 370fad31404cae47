import { nameOf, type Place } from '../api/organisation'
import type { Language } from '../shared/words/language'

/** What a department can do, by name: what the manuals know, and what departments of the suite do beside it. */
export function kindsOf(departments: readonly Place[], known: Record<string, string>, language: Language) {
  const names = new Map(departments.flatMap((it) => (it.kind ? [[it.kind, nameOf(it, language)] as const] : [])))
  for (const [kind, name] of Object.entries(known)) names.set(kind, name)
  return [...names].map(([value, label]) => ({ value, label }))
}

/** The code of an office's department of a kind: the first is called by both, a further one is counted. */
export function codeFor(office: string, kind: string, departments: readonly Place[]): string {
  const code = `${office}-${kind}`
  const taken = (it: string) => departments.some((department) => department.code === it)
  let nth = 1
  const numbered = () => (nth === 1 ? code : `${code}-${nth}`)
  while (taken(numbered())) nth += 1
  return numbered()
}
