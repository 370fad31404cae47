import type { Procedure, ProcedureText } from '../../api/procedures'
import { pastOf } from '../../shared/file/history'
import type { FormProps, Subject } from '../../shared/file/subject'
import type { Language } from '../../shared/words/language'
import type { Words } from '../../shared/words/zh'

export type ProcedureForm = FormProps<Procedure>

/** A procedure as somebody types it. */
export interface ProcedureValues extends ProcedureText {
  number: string
  references: { title: string; reviewOn: string }[]
}

export const EMPTY: ProcedureValues = {
  number: '',
  title: '',
  purpose: '',
  appliesTo: '',
  activities: [],
  responsible: '',
  method: '',
  controls: '',
  references: [],
}

const MOST_REFERENCES = 20
const TEXT = ['title', 'purpose', 'appliesTo', 'activities', 'responsible', 'method', 'controls']

/** The fields of its form, as the service names them behind what they stand in. */
export function fieldsIn(prefix: string): string[] {
  const references = Array.from({ length: MOST_REFERENCES }, (_, row) => [
    `references[${row}].title`,
    `references[${row}].reviewOn`,
  ])
  return [...TEXT, ...references.flat()].map((it) => prefix + it)
}

export function valuesOf(it: Procedure): ProcedureValues {
  const { number, title, purpose, appliesTo, activities, responsible, method, controls } = it
  const references = it.references.map((one) => ({ title: one.title, reviewOn: one.reviewOn ?? '' }))
  return { number, title, purpose, appliesTo, activities, responsible, method, controls, references }
}

/** What was typed, without what was left out. */
export function textOf({ number: _, references, ...text }: ProcedureValues): ProcedureText {
  return {
    ...text,
    references: references.map(({ title, reviewOn }) => ({ title, ...(reviewOn ? { reviewOn } : {}) })),
  }
}

/** What the forms need to know of a procedure. */
export function subjectOf(file: Procedure, { regime }: Words, language: Language): Subject {
  return {
    id: file.id,
    number: file.number,
    version: file.version,
    address: `/regime/${file.id}`,
    key: ['procedures'],
    past: pastOf(file.history, regime.happened, language),
  }
}
