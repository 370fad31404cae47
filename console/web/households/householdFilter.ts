/** What the address of the register says; a phone is never in it. */
export interface HouseholdFilter {
  /** What house numbers begin with, in any spelling. */
  begins?: string
  building?: string
  office?: string
}

/** Reads an address, passing over what it does not know. */
export function householdFilter(search: Record<string, unknown>): HouseholdFilter {
  const said = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '')
  const [begins, building, office] = [said(search.begins), said(search.building), said(search.office)]
  return { ...(begins ? { begins } : {}), ...(building ? { building } : {}), ...(office ? { office } : {}) }
}
