import type { PhoneMessage, ReturnCall } from '../../api/messages'
import { StateTag, type Tone } from '../../shared/StateTag'
import { useWords } from '../../shared/words/useWords'

type Look = [sign: string, tone: Tone]

const CALL: Record<ReturnCall['state'], Look> = {
  DUE: ['○', 'waiting'],
  CALLED: ['✔', 'done'],
  GIVEN_UP: ['×', 'off'],
}

const MESSAGE: Record<PhoneMessage['state'], Look> = {
  OPEN: ['○', 'waiting'],
  PASSED_ON: ['●', 'moving'],
  DONE: ['✔', 'done'],
  WITHDRAWN: ['×', 'off'],
}

export function CallState({ state }: { state: ReturnCall['state'] }) {
  const { messages } = useWords()
  const [sign, tone] = CALL[state]
  return <StateTag sign={sign} tone={tone} word={messages.callState[state]} />
}

export function MessageState({ state }: { state: PhoneMessage['state'] }) {
  const { messages } = useWords()
  const [sign, tone] = MESSAGE[state]
  return <StateTag sign={sign} tone={tone} word={messages.messageState[state]} />
}
