import { type Place, unnamed } from '../api/organisation'

/** The groups and companies that branches belong to, by path, each with its name or none yet. */
export function above(branches: readonly Place[], named: readonly Place[]): Place[] {
  const paths = branches.flatMap(({ group, company }) => [String(group), `${group}/${company}`])
  const codes = [...new Set([...paths, ...named.map((it) => it.code)])].sort()
  return codes.map((code) => named.find((it) => it.code === code) ?? unnamed(code))
}
