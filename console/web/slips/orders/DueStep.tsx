import { Alert, Button } from 'antd'
import type { ChecklistItem, WorkOrderFile } from '../../api/orders'
import { useWords } from '../../shared/words/useWords'
import { ToSay } from './ToSay'
import { useStepWords } from './useStepWords'
import { useTicks } from './useTicks'

/** The step of the checklist that comes next: what to do, what to say, and one large button for having done it. */
export function DueStep({ file, step }: { file: WorkOrderFile; step: ChecklistItem }) {
  const { orders } = useWords()
  const { tick, sending, problem } = useTicks(file)
  const { textOf, nameOf } = useStepWords()
  return (
    <div className="due-step">
      {problem && <Alert type="error" showIcon role="alert" title={problem.detail} />}
      <p className="to-do">{textOf(step)}</p>
      <ToSay sentence={step.say} />
      <Button type="primary" size="large" block disabled={sending} onClick={() => tick(step.code)}>
        {orders.tickStep(nameOf(step))}
      </Button>
    </div>
  )
}
