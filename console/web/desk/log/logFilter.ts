/** What the address of the log says. */
export interface LogFilter {
  /** Only what waits to be taken over. */
  toTakeOver?: boolean
}

/** Reads an address, passing over what it does not know. */
export function logFilter({ toTakeOver }: Record<string, unknown>): LogFilter {
  return toTakeOver === true ? { toTakeOver } : {}
}

/** What the list is asked. */
export function asked({ toTakeOver }: LogFilter) {
  return toTakeOver ? { state: 'HANDED_OVER' as const, sort: 'DUE' as const } : {}
}
