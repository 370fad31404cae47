import type { Language } from './language'
import { punctuated } from './punctuation'

/** 须为文字 (text): what a service says in both languages at once. */
const BOTH = /^(?<zh>.*\p{Script=Han}.*?) \((?<en>[A-Za-z][^\p{Script=Han}]*)\)(?<end>[。.]?)$/u
/** (unitUnknownReason): how programs call what people see by its label. */
const NAMES = / ?[(（][a-z][A-Za-z.-]*[)）]/g

/** A sentence of a service as people at the desk read it: in their language alone, and without what programs call things. */
export function spoken(said: string, language: Language): string {
  const both = BOTH.exec(said)?.groups
  const own = both ? `${language === 'zh' ? both.zh : both.en}${both.end}` : said
  return punctuated(own.replaceAll(NAMES, ''))
}

/** The same where the sentence is about one field, beside which it stands. */
export function spokenOf(field: string, said: string, language: Language): string {
  const about = said.startsWith(`${field} `) ? said.slice(field.length + 1).replace(/^中/, '其中') : said
  return spoken(about, language)
}
