import type { State } from '../api/types'
import { StateTag, type Tone } from './StateTag'
import { useWords } from './words/useWords'

const LOOK: Record<State, [sign: string, tone: Tone]> = {
  RECORDED: ['○', 'waiting'],
  VERIFYING: ['◔', 'waiting'],
  TRIAGED: ['◑', 'moving'],
  AWAITING_INSTRUCTION: ['?', 'waiting'],
  IN_PROGRESS: ['●', 'moving'],
  HANDLED: ['✓', 'done'],
  AWAITING_CALLBACK: ['☏', 'waiting'],
  CLOSED: ['✔', 'done'],
  VOID: ['×', 'off'],
}

export function RequestState({ state }: { state: State }) {
  const words = useWords()
  const [sign, tone] = LOOK[state]
  return <StateTag sign={sign} tone={tone} word={words.enums.state[state]} />
}
