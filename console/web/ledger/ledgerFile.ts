import type { Review } from '../api/ledger'
import { pastOf } from '../shared/file/history'
import type { FormProps, Subject } from '../shared/file/subject'
import type { Language } from '../shared/words/language'
import type { Words } from '../shared/words/zh'

export type ReviewForm = FormProps<Review>

/** What the forms need to know of a review. */
export function subjectOf(review: Review, { ledger }: Words, language: Language): Subject {
  return {
    id: review.id,
    number: review.number,
    version: review.version,
    address: `/ledger/${review.id}`,
    key: ['ledger'],
    past: pastOf(review.history, ledger.happened, language),
  }
}
