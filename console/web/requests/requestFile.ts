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
/** Between the kind that it was and the one that it is. */
const BECAME = ' → '
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
      ...(line.corrected ?? []).map((it) => changed(it, words)),
      line.corrected?.length ? undefined : line.words,
      line.detail && line.detail !== line.words && named(line.detail, nameOf, words),
      line.cites && words.knowledge.cited(line.cites.number, line.cites.revision),
    ],
  }))
}

/** What stood in a field, and what stands there since. */
function changed({ field, was, becomes }: RequestDetail['timeline'][number]['corrected'][number], words: Words): string {
  const { corrections } = words
  const before = was ?? (becomes === null ? corrections.hidden : corrections.nothing)
  return corrections.changed(corrections.field[field], before, becomes ?? corrections.hidden)
}

function named(
  detail: string,
  nameOf: (code: string) => string,
  { attachments, callbacks, escalations, enums, file }: Words,
): string {
  const kinds: Record<string, string> = enums.kind
  const known: Record<string, string> = {
    ...callbacks.ruleName,
    ...callbacks.mode,
    ...callbacks.satisfaction,
    ...escalations.level,
    ...attachments.kind,
    ...file.reason,
  }
  const parts = detail
    .replace(ROUTED_TO, '')
    .split(AND)
    .map((part) =>
      part
        .split(BECAME)
        .map((kind) => kinds[kind] ?? kind)
        .join(BECAME),
    )
  return punctuated(parts.map((part) => known[part] ?? part.replace(CODE, nameOf)).join(AND))
}
