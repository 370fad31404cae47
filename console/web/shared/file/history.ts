import { inLanguage, type Language } from '../words/language'
import type { Words } from '../words/zh'
import type { PastLine } from './subject'
import type { HistoryLine } from './Timeline'

/** A line of a service's own record: what was done, or which promise ran out. */
export interface RecordedLine {
  action: string
  label: string | null
  actorId: string
  reason: string | null
  at: string
  breach: { kind: string } | null
}

/** What each of a feature's actions is called. */
type Happened = Record<string, string>

/** The whole record, as a file shows it. */
export function linesOf(record: readonly RecordedLine[], happened: Happened, words: Words, language: Language): HistoryLine[] {
  return record.map((line) => ({
    at: line.at,
    what: whatOf(line, happened, language),
    who: line.actorId,
    mark: line.breach ? (words.clock[line.breach.kind] ?? line.breach.kind) : undefined,
    said: [line.reason && (words.file.reason[line.reason] ?? line.reason)],
  }))
}

/** What was done so far, for whoever is about to do something else. */
export function pastOf(record: readonly RecordedLine[], happened: Happened, language: Language): PastLine[] {
  return record.map((line) => ({ who: line.actorId, what: whatOf(line, happened, language), at: line.at }))
}

function whatOf(line: RecordedLine, happened: Happened, language: Language): string {
  return happened[line.action] ?? inLanguage(line.label ?? line.action, language)
}
