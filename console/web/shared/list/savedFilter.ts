import { defaultParseSearch, defaultStringifySearch } from '@tanstack/react-router'

type Filter = object

/** A filter as the address says it, its values in the order of their names, so that the same filter is the same text. */
export function asQuery(filter: Filter): string {
  const ordered = Object.entries(filter)
    .filter(([, value]) => value !== undefined)
    .sort(([one], [other]) => one.localeCompare(other))
  return defaultStringifySearch(Object.fromEntries(ordered)).replace(/^\?/, '')
}

/** The filter that a text of the address says. */
export function asFilter(query: string): Record<string, unknown> {
  return defaultParseSearch(`?${query}`)
}
