import type { components } from '../../target/types/intake'

type Schemas = components['schemas']

export type Review = Schemas['LedgerReview']
export type ReviewState = Schemas['LedgerReviewState']
