import type { Script } from '../api/scripts'
import type { Words } from '../shared/words/zh'

/** What the address of the library says. */
export interface ScriptFilter {
  text?: string
}

/** Reads an address, passing over what it does not know. */
export function scriptFilter({ text }: Record<string, unknown>): ScriptFilter {
  const typed = typeof text === 'string' || typeof text === 'number' ? String(text).trim() : ''
  return typed ? { text: typed } : {}
}

/** Those in which every word stands that was typed, in whichever width and case. */
export function found(all: readonly Script[], text: string | undefined, { scripts }: Words): Script[] {
  const words = plain(text ?? '')
    .split(' ')
    .filter(Boolean)
  return all.filter((it) => {
    const said = plain([it.text, it.textEn, it.conduct, it.conductEn, it.code, scripts.trigger[it.trigger]].join(' '))
    return words.every((word) => said.includes(word))
  })
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ')
}
