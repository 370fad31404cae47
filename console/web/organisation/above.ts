import type { Place } from '../api/organisation'

/** The groups and companies that branches belong to, by path, each with its name or none yet. */
export function above(branches: readonly Place[], named: readonly Place[]): Place[] {
  const paths = branches.flatMap(({ group, company }) => [String(group), `${group}/${company}`])
  return [...new Set([...paths, ...named.map((it) => it.code)])].sort().map(
    (code) =>
      named.find((it) => it.code === code) ?? {
        code,
        version: 0,
        endsAt: undefined,
        nameZh: '',
        nameEn: '',
        branch: undefined,
        office: undefined,
        kind: undefined,
        group: undefined,
        company: undefined,
        zone: undefined,
      },
  )
}
