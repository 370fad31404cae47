import type { NoticeDetail } from '../api/notice'
import type { FormProps, Subject } from '../shared/file/subject'
import type { HistoryLine } from '../shared/file/Timeline'
import { inLanguage, type Language } from '../shared/words/language'
import type { Words } from '../shared/words/zh'

export type NoticeForm = FormProps<NoticeDetail>

/** What the steps need to know of this notice. */
export function subjectOf({ notice, history }: NoticeDetail, language: Language): Subject {
  const last = history.at(-1)
  return {
    id: notice.id,
    number: notice.number,
    version: notice.version,
    address: `/notices/${notice.id}`,
    key: ['notice', notice.id],
    last: last && { who: last.actorId, what: inLanguage(last.label ?? last.action, language), at: last.at },
  }
}

export function linesOf({ history }: NoticeDetail, words: Words, language: Language): HistoryLine[] {
  return history.map((line) => ({
    at: line.at,
    what: inLanguage(line.label ?? line.action, language),
    who: line.actorId,
    mark: line.breach ? (words.clock[line.breach.kind] ?? line.breach.kind) : undefined,
    said: [line.reason],
  }))
}
