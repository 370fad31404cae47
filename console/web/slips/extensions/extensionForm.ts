import type { Subject } from '../../shared/file/subject'

/** What a form of a step is given. */
export interface ExtensionForm {
  subject: Subject
  onDone: () => void
}
