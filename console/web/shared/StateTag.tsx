import type { State } from '../api/types'
import { useWords } from './words/useWords'

const SIGN: Record<State, string> = {
  RECORDED: '○',
  VERIFYING: '◔',
  TRIAGED: '◑',
  AWAITING_INSTRUCTION: '?',
  IN_PROGRESS: '●',
  HANDLED: '✓',
  AWAITING_CALLBACK: '☏',
  CLOSED: '✔',
  VOID: '×',
}

/** A state by sign and word, so that nobody depends on its colour. */
export function StateTag({ state }: { state: State }) {
  const words = useWords()
  return (
    <span className={`state state-${state}`}>
      <span aria-hidden="true">{SIGN[state]}</span> {words.enums.state[state]}
    </span>
  )
}
