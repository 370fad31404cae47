import type { Method } from '../../api/notice'

export interface PlanValues {
  method?: Method | undefined
  places: string
}

/** What the form begins with: where there is one way only, nothing is to be chosen. */
export function begun(ways: readonly Method[]): PlanValues {
  return { places: '', ...(ways.length === 1 ? { method: ways[0] } : {}) }
}

/** The lines that are sent: one for each home, or for each board, which has blanks in its name. */
export function linesOf({ method, places }: PlanValues) {
  if (!method) return []
  const apart = method === 'BOARD_POSTING' ? /[\n;；]+/ : /[\s,，、;；]+/
  const named = places
    .split(apart)
    .map((it) => it.trim())
    .filter(Boolean)
  return named.map((place) => (method === 'BOARD_POSTING' ? { method, board: place } : { method, unit: place }))
}
