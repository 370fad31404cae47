import type { Entry } from '../api/knowledge'
import { pastOf } from '../shared/file/history'
import type { Subject } from '../shared/file/subject'
import type { Language } from '../shared/words/language'
import type { Words } from '../shared/words/zh'

/** What the forms need to know of an entry. */
export function ofEntry(entry: Entry, { knowledge }: Words, language: Language): Subject {
  return {
    id: entry.id,
    number: entry.number,
    version: entry.version,
    address: `/knowledge/${entry.id}`,
    key: ['knowledge'],
    past: pastOf(entry.history, knowledge.happened, language),
  }
}
