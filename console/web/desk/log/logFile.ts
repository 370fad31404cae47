import type { LogEntry } from '../../api/log'
import { pastOf } from '../../shared/file/history'
import type { FormProps, Subject } from '../../shared/file/subject'
import type { Language } from '../../shared/words/language'
import type { Words } from '../../shared/words/zh'

export type LogForm = FormProps<LogEntry>

/** What the forms need to know of an entry. */
export function subjectOf(entry: LogEntry, { log }: Words, language: Language): Subject {
  return {
    id: entry.id,
    number: entry.number,
    version: entry.version,
    address: `/log/${entry.id}`,
    key: ['log'],
    past: pastOf(entry.history, log.happened, language),
  }
}
