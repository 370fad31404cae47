import type { CommitmentState as Kept, PlanState as State } from '../../api/plans'
import { StateTag, type Tone } from '../StateTag'
import { useWords } from '../words/useWords'

type Look = [sign: string, tone: Tone]

const PLAN: Record<State, Look> = {
  SUBMITTED: ['○', 'waiting'],
  CONVEYED: ['●', 'moving'],
  AGREED: ['●', 'moving'],
  OBJECTED: ['↩', 'waiting'],
  REPLACED: ['×', 'off'],
  FULFILLED: ['✔', 'done'],
  ENDED: ['×', 'off'],
}

const COMMITMENT: Record<Kept, Look> = {
  OPEN: ['○', 'moving'],
  MISSED: ['⚠', 'waiting'],
  KEPT: ['✔', 'done'],
  KEPT_LATE: ['✔', 'done'],
  LAPSED: ['×', 'off'],
}

export function PlanState({ state }: { state: State }) {
  const { plans } = useWords()
  const [sign, tone] = PLAN[state]
  return <StateTag sign={sign} tone={tone} word={plans.state[state]} />
}

export function CommitmentState({ state }: { state: Kept }) {
  const { plans } = useWords()
  const [sign, tone] = COMMITMENT[state]
  return <StateTag sign={sign} tone={tone} word={plans.commitmentState[state]} />
}
