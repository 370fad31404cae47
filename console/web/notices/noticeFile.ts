import type { NoticeDetail } from '../api/notice'
import { pastOf } from '../shared/file/history'
import type { FormProps, Subject } from '../shared/file/subject'
import type { Language } from '../shared/words/language'
import type { Words } from '../shared/words/zh'

export type NoticeForm = FormProps<NoticeDetail>

/** What the steps need to know of this notice. */
export function subjectOf({ notice, history }: NoticeDetail, words: Words, language: Language): Subject {
  return {
    id: notice.id,
    number: notice.number,
    version: notice.version,
    address: `/notices/${notice.id}`,
    key: ['notice', notice.id],
    past: pastOf(history, words.notices.happened, language),
  }
}
