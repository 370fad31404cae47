import type { ReviewState } from '../api/ledger'

/** What the address of the ledger's reviews says. */
export interface LedgerFilter {
  state: ReviewState
}

/** Reads an address, passing over what it does not know: what is to be signed comes first. */
export function ledgerFilter({ state }: Record<string, unknown>): LedgerFilter {
  return { state: state === 'SIGNED' ? 'SIGNED' : 'DUE' }
}
