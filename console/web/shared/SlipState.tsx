import type { SlipState as State } from '../api/routing'
import { StateTag, type Tone } from './StateTag'
import { useWords } from './words/useWords'

const LOOK: Record<State, [sign: string, tone: Tone]> = {
  ISSUED: ['○', 'waiting'],
  ACKNOWLEDGED: ['◔', 'moving'],
  IN_HANDLING: ['●', 'moving'],
  REPORTED: ['✓', 'waiting'],
  CONFIRMED: ['✔', 'done'],
  REJECTED: ['↩', 'waiting'],
  WITHDRAWN: ['×', 'off'],
}

export function SlipState({ state }: { state: State }) {
  const words = useWords()
  const [sign, tone] = LOOK[state]
  return <StateTag sign={sign} tone={tone} word={words.slips.state[state]} />
}
