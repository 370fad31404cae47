import type { Method } from '../../api/notice'

export interface PlanValues {
  method?: Method | undefined
  places: string
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
