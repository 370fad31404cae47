/**
 * What somebody typed after a form was sent and before it was taken: of a text that was continued the rest, of what else was
 * changed all of it, and of what was sent nothing. Undefined where nothing was typed.
 */
export function typedOn<T extends object>(sent: T, now: T, blank: T): T | undefined {
  const later: Partial<T> = {}
  for (const field of Object.keys(now) as (keyof T)[]) {
    const rest = restOf(sent[field], now[field])
    if (!same(rest, blank[field]) && !same(now[field], sent[field])) later[field] = rest
  }
  return Object.keys(later).length > 0 ? { ...blank, ...later } : undefined
}

function restOf<V>(sent: V, now: V): V {
  if (typeof sent !== 'string' || typeof now !== 'string' || !now.startsWith(sent)) return now
  return now.slice(sent.length) as V
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
