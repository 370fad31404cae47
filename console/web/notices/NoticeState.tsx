import type { NoticeState as State } from '../api/notice'
import { StateTag, type Tone } from '../shared/StateTag'
import { useWords } from '../shared/words/useWords'

const LOOK: Record<State, [sign: string, tone: Tone]> = {
  DRAFT: ['✎', 'waiting'],
  REGISTERED: ['✎', 'waiting'],
  SUBMITTED: ['?', 'waiting'],
  DIRECTOR_APPROVED: ['◑', 'moving'],
  CHIEF_APPROVED: ['●', 'moving'],
  RELEASED: ['✔', 'done'],
  EXPIRED: ['–', 'off'],
  WITHDRAWN: ['×', 'off'],
  DROPPED: ['×', 'off'],
}

export function NoticeState({ state }: { state: State }) {
  const words = useWords()
  const [sign, tone] = LOOK[state]
  return <StateTag sign={sign} tone={tone} word={words.notices.state[state]} />
}
