import type { DutyRoster } from '../../api/roster'
import { pastOf } from '../../shared/file/history'
import type { FormProps, Subject } from '../../shared/file/subject'
import type { Language } from '../../shared/words/language'
import type { Words } from '../../shared/words/zh'

export type RosterForm = FormProps<DutyRoster>

/** What the forms need to know of a roster. */
export function subjectOf(file: DutyRoster, { roster }: Words, language: Language): Subject {
  return {
    id: file.id,
    number: file.number,
    version: file.version,
    address: `/roster/${file.id}`,
    key: ['roster'],
    past: pastOf(file.history, roster.happened, language),
  }
}
