/** The parts of the board: what is still to be done, and all there is. */
export const PARTS = ['calls', 'toPass', 'toAnswer', 'allCalls', 'allMessages'] as const
export type Part = (typeof PARTS)[number]

/** What the address of the board says. */
export interface MessageFilter {
  /** The calls back that are due, where nothing is said. */
  part?: Part
  /** Messages for the reader or their departments alone. */
  mine?: boolean
}

const OF_CALLS: readonly Part[] = ['calls', 'allCalls']

/** Reads an address, passing over what it does not know. */
export function messageFilter(search: Record<string, unknown>): MessageFilter {
  const part = PARTS.find((it) => it === search.part)
  return { ...(part ? { part } : {}), ...(search.mine === true ? { mine: true } : {}) }
}

export function partOf({ part }: MessageFilter): Part {
  return part ?? 'calls'
}

export function isOfCalls(part: Part): boolean {
  return OF_CALLS.includes(part)
}

/** What the list of calls back is asked. */
export function callsAsked(part: Part) {
  return part === 'calls' ? { state: 'DUE' as const, sort: 'DUE' as const } : {}
}

const STATE = { toPass: 'OPEN', toAnswer: 'PASSED_ON' } as const

/** What the list of messages is asked. */
export function messagesAsked({ part, mine }: MessageFilter) {
  const state = part === 'toPass' || part === 'toAnswer' ? STATE[part] : undefined
  return { ...(state ? { state, sort: 'DUE' as const } : {}), ...(mine ? { mine } : {}) }
}
