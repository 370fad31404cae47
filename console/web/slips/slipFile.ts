import type { SlipDetail } from '../api/routing'
import { pastOf } from '../shared/file/history'
import type { FormProps, Subject } from '../shared/file/subject'
import type { Language } from '../shared/words/language'
import type { Words } from '../shared/words/zh'

export type SlipForm = FormProps<SlipDetail>

/** What the steps need to know of this slip. */
export function subjectOf({ slip, history }: SlipDetail, words: Words, language: Language): Subject {
  return {
    id: slip.id,
    number: slip.number,
    version: slip.version,
    address: `/slips/${slip.id}`,
    key: ['slip', slip.id],
    past: pastOf(history, words.slips.happened, language),
  }
}
