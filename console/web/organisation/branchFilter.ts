/** Which branch is looked at, as the address says it. */
export function branchFilter(search: Record<string, unknown>): { branch?: string } {
  return typeof search.branch === 'string' ? { branch: search.branch } : {}
}
