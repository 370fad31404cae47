import type { CallbackFile } from '../api/callback'
import type { FormProps, Subject } from '../shared/file/subject'
import type { HistoryLine } from '../shared/file/Timeline'
import { inLanguage, type Language } from '../shared/words/language'
import type { Words } from '../shared/words/zh'

export type CallbackForm = FormProps<CallbackFile>

type Line = CallbackFile['history'][number]

function whatOf(line: Line, words: Words, language: Language): string {
  return words.callbacks.lines[line.action] ?? inLanguage(line.label ?? line.action, language)
}

/** What the steps need to know of this callback. */
export function subjectOf({ callback, history }: CallbackFile, words: Words, language: Language): Subject {
  const last = history.at(-1)
  return {
    id: callback.id,
    number: callback.number,
    version: callback.version,
    address: `/callbacks/${callback.id}`,
    key: ['callback', callback.id],
    last: last && { who: last.actorId, what: whatOf(last, words, language), at: last.at },
  }
}

export function linesOf({ history }: CallbackFile, words: Words, language: Language): HistoryLine[] {
  return history.map((line) => ({
    at: line.at,
    what: whatOf(line, words, language),
    who: line.actorId,
    said: [line.reason],
  }))
}
