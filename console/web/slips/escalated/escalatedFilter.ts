/** What the address of the board says: what is before whoever looks, or before anybody. */
export interface EscalatedFilter {
  mine?: boolean
}

/** Reads an address, passing over what it does not know. */
export function escalatedFilter(search: Record<string, unknown>): EscalatedFilter {
  return search.mine === true ? { mine: true } : {}
}

/** What the list is asked: what nobody has seen to, the most pressing in front. */
export function asked(filter: EscalatedFilter) {
  return { ...filter, state: 'RAISED' as const, sort: 'DUE' as const }
}
