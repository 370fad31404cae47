import type { WorkOrderState } from '../../api/orders'
import { StateTag, type Tone } from '../../shared/StateTag'
import { useWords } from '../../shared/words/useWords'

const LOOK: Record<WorkOrderState, [sign: string, tone: Tone]> = {
  CREATED: ['○', 'waiting'],
  APPOINTED: ['◔', 'moving'],
  NOT_ADMITTED: ['↩', 'waiting'],
  ARRIVED: ['◑', 'moving'],
  CONSENTED: ['◕', 'moving'],
  IN_PROGRESS: ['●', 'moving'],
  AWAITING_ACCEPTANCE: ['✓', 'waiting'],
  COMPLETED: ['✔', 'done'],
  CANCELLED: ['×', 'off'],
}

export function OrderState({ state }: { state: WorkOrderState }) {
  const { orders } = useWords()
  const [sign, tone] = LOOK[state]
  return <StateTag sign={sign} tone={tone} word={orders.state[state]} />
}
