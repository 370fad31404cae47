import type { RequestDetail } from '../api/types'
import type { Subject } from '../shared/file/subject'
import type { HistoryLine } from '../shared/file/Timeline'
import { SUITE } from '../shared/organisation/useStaffNames'
import { inLanguage, type Language } from '../shared/words/language'
import { punctuated } from '../shared/words/punctuation'
import type { Words } from '../shared/words/zh'

/** Between what a detail tells: codes of what it is about, and at the end perhaps what somebody said. */
const AND = ' · '
const CODE = /^[\w-]+/
/** Said by the line's own name already. */
const ROUTED_TO = /^转 /

/** What the steps need to know of this request. */
export function subjectOf(request: RequestDetail, language: Language): Subject {
  return {
    id: request.id,
    number: request.number,
    version: request.version,
    address: `/requests/${request.id}`,
    key: ['request', request.id],
    past: request.timeline.map((line) => ({ who: line.by ?? SUITE, what: inLanguage(line.label, language), at: line.at })),
  }
}

/** Its timeline, with categories, departments, and what a callback brought, by their names. */
export function linesOf(
  request: RequestDetail,
  nameOf: (code: string) => string,
  words: Words,
  language: Language,
): HistoryLine[] {
  return request.timeline.map((line) => ({
    at: line.at,
    what: inLanguage(line.label, language),
    number: line.number,
    who: line.byName ?? line.by,
    mark: line.mode ? words.enums.mode[line.mode] : undefined,
    said: [
      line.words,
      line.detail && line.detail !== line.words && named(line.detail, nameOf, words),
      line.cites && words.knowledge.cited(line.cites.number, line.cites.revision),
    ],
  }))
}

function named(detail: string, nameOf: (code: string) => string, { attachments, callbacks, escalations, file }: Words): string {
  const known: Record<string, string> = {
    ...callbacks.ruleName,
    ...callbacks.mode,
    ...callbacks.satisfaction,
    ...escalations.level,
    ...attachments.kind,
    ...file.reason,
  }
  const parts = detail.replace(ROUTED_TO, '').split(AND)
  return punctuated(parts.map((part) => known[part] ?? part.replace(CODE, nameOf)).join(AND))
}
