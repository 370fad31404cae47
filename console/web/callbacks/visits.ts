import type { ListedCallback } from '../api/callback'

export const OPEN = ['DUE', 'AWAITING_RAINSTORM']

/** How many open callbacks each home has among these: who calls on it for one may settle them all. */
export function openOfHomes(rows: readonly ListedCallback[]): Map<string, number> {
  const homes = new Map<string, number>()
  for (const { unit, state } of rows) {
    if (unit && OPEN.includes(state.code)) homes.set(unit, (homes.get(unit) ?? 0) + 1)
  }
  return homes
}

/** What can be asked at the door now, building by building and home by home, as one walks. */
export function roundOf(rows: readonly ListedCallback[]): ListedCallback[] {
  return rows
    .filter((row) => row.unit && row.state.code === 'DUE' && row.modes.some((it) => it.code === 'ON_SITE'))
    .sort((a, b) => byNumbers(a.unit, b.unit) || byNumbers(a.dueAt, b.dueAt))
}

function byNumbers(a: string | null, b: string | null): number {
  return (a ?? '').localeCompare(b ?? '', 'en', { numeric: true })
}
