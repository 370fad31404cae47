import type { NamedValue } from '../api/callback'
import { StateTag, type Tone } from '../shared/StateTag'
import { useSpeech } from '../shared/words/useWords'
import { nameOf } from './named'

const LOOK: Record<string, [sign: string, tone: Tone]> = {
  DUE: ['☏', 'waiting'],
  AWAITING_RAINSTORM: ['☂', 'moving'],
  COMPLETED: ['✔', 'done'],
}
const ENDED_OTHERWISE: [string, Tone] = ['–', 'off']

export function CallbackState({ state }: { state: NamedValue }) {
  const { language } = useSpeech()
  const [sign, tone] = LOOK[state.code] ?? ENDED_OTHERWISE
  return <StateTag sign={sign} tone={tone} word={nameOf(state, language)} />
}
