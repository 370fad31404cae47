import { answer, routing } from '../../api/services'
import type { Count } from '../../shared/list/Counted'

/** What the address of the board says: what waits for whoever looks, or for anybody. */
export interface ExtensionFilter {
  mine?: boolean
}

/** Reads an address, passing over what it does not know. */
export function extensionFilter(search: Record<string, unknown>): ExtensionFilter {
  return search.mine === true ? { mine: true } : {}
}

/** How many wait for an answer. */
export async function countExtensions(filter: ExtensionFilter): Promise<Count> {
  const query = { ...filter, state: 'ASKED' as const }
  return (await answer(routing.GET('/api/routing/slip-extensions/count', { params: { query } }))).data
}
