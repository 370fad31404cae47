import type { SlipDetail } from '../api/routing'
import type { FormProps, Subject } from '../shared/file/subject'
import type { HistoryLine } from '../shared/file/Timeline'
import { inLanguage, type Language } from '../shared/words/language'
import type { Words } from '../shared/words/zh'

export type SlipForm = FormProps<SlipDetail>

/** What the steps need to know of this slip. */
export function subjectOf({ slip, history }: SlipDetail, language: Language): Subject {
  const last = history.at(-1)
  return {
    id: slip.id,
    number: slip.number,
    version: slip.version,
    address: `/slips/${slip.id}`,
    key: ['slip', slip.id],
    last: last && { who: last.actorId, what: inLanguage(last.label ?? last.action, language), at: last.at },
  }
}

export function linesOf({ history }: SlipDetail, words: Words, language: Language): HistoryLine[] {
  return history.map((line) => ({
    at: line.at,
    what: inLanguage(line.label ?? line.action, language),
    who: line.actorId,
    mark: line.breach ? (words.clock[line.breach.kind] ?? line.breach.kind) : undefined,
    said: [line.reason],
  }))
}
