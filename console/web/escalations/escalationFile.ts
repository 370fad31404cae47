import type { Escalation } from '../api/escalation'
import { pastOf } from '../shared/file/history'
import type { FormProps, Subject } from '../shared/file/subject'
import type { Language } from '../shared/words/language'
import type { Words } from '../shared/words/zh'

export type EscalationForm = FormProps<Escalation>

/** What the forms need to know of it. */
export function subjectOf(escalation: Escalation, { escalations }: Words, language: Language): Subject {
  return {
    id: escalation.id,
    number: escalation.number,
    version: escalation.version,
    address: `/escalations/${escalation.id}`,
    key: ['escalations'],
    past: pastOf(escalation.history, escalations.happened, language),
  }
}
