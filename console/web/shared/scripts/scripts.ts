import type { Script, Trigger } from '../../api/scripts'
import type { Channel, Kind, Mood } from '../../api/types'
import type { Language } from '../words/language'

/** Of whom somebody speaks at this moment, as far as it is chosen. */
export interface Spoken {
  channel?: Channel
  kind?: Kind
  mood?: Mood
}

/** What is said at a moment, in the order of the library; of what is not chosen yet, any fits. */
export function scriptsFor(all: readonly Script[], trigger: Trigger, { channel, kind, mood }: Spoken): Script[] {
  return all.filter(
    (it) =>
      it.trigger === trigger &&
      (!channel || it.channels.length === 0 || it.channels.includes(channel)) &&
      (!kind || it.kinds.length === 0 || it.kinds.includes(kind)) &&
      (!it.mood || it.mood === (mood ?? 'CALM')),
  )
}

/** A sentence as it is read out: what nobody knows yet is a line to fill. */
export function spoken(text: string): string {
  return text.replaceAll(/\{\w+\}/g, '____')
}

/** How to behave, in the reader's language where it is there. */
export function conductOf({ conduct, conductEn }: Script, language: Language): string | null {
  return language === 'en' ? (conductEn ?? conduct) : conduct
}
