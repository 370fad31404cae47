import type { CallbackFile } from '../api/callback'
import { pastOf } from '../shared/file/history'
import type { FormProps, Subject } from '../shared/file/subject'
import type { Language } from '../shared/words/language'
import type { Words } from '../shared/words/zh'

export type CallbackForm = FormProps<CallbackFile>

/** What the steps need to know of this callback. */
export function subjectOf({ callback, history }: CallbackFile, words: Words, language: Language): Subject {
  return {
    id: callback.id,
    number: callback.number,
    version: callback.version,
    address: `/callbacks/${callback.id}`,
    key: ['callback', callback.id],
    past: pastOf(history, words.callbacks.happened, language),
  }
}
