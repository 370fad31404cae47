import type { WorkOrderFile } from '../../api/orders'
import { Actions } from '../../shared/file/Actions'
import { pastOf } from '../../shared/file/history'
import { useDepartments } from '../../shared/organisation/useDepartments'
import { useStaffNames } from '../../shared/organisation/useStaffNames'
import { useSpeech } from '../../shared/words/useWords'
import { DueStep } from './DueStep'
import { FOR_GOOD, ORDER_FORMS } from './forms/orderSteps'
import { dueStep, notDue, saidWith } from './nextStep'
import { ToSay } from './ToSay'

/** Cleaners whom nobody called are nothing to read about. */
const NOT_WAITED_FOR = 'WORK_ORDER_CLEANING_NOT_WAITED_FOR'

/** The one thing that comes next, large and first: a step to tick, a command, or whom the order waits for; all else stands apart. */
export function OrderSteps({ file }: { file: WorkOrderFile }) {
  const { words, language } = useSpeech()
  const { orders } = words
  const { named } = useDepartments()
  const waited = useWaited(file)
  const { order } = file
  const later = notDue(file)
  const step = dueStep(file)
  const due = Object.keys(ORDER_FORMS).find(
    (it) => !later.includes(it) && !FOR_GOOD.includes(it) && file.actions.some((said) => said.command === it && said.allowed),
  )
  const again = order.state === 'APPOINTED' || order.state === 'NOT_ADMITTED'
  const names = {
    ...(again ? { 'work-order.appoint': orders.appointAgain } : {}),
    ...(order.technician ? { 'work-order.assign': orders.assignAgain } : {}),
  }
  return (
    <Actions
      file={file}
      subject={{
        id: order.id,
        number: order.number,
        version: order.version,
        address: `/orders/${order.id}`,
        key: ['order'],
        past: pastOf(file.history, orders.happened, language),
      }}
      actions={file.actions
        .filter((it) => it.code !== NOT_WAITED_FOR)
        .map((it) => ({ ...it, reason: it.reason && named(it.reason) }))}
      forms={ORDER_FORMS}
      forGood={FOR_GOOD}
      later={later}
      names={names}
      elsewhere={step ? <DueStep key={step.code} file={file} step={step} /> : due || !waited ? undefined : <p>{waited}</p>}
      lead={!step && due && saidWith(due, file).map((sentence) => <ToSay key={sentence} sentence={sentence} />)}
    />
  )
}

/** Whom the order waits for, in a sentence; undefined when it is over. */
function useWaited({ order }: WorkOrderFile): string | undefined {
  const { orders } = useSpeech().words
  const nameOf = useStaffNames()
  const { state, technician } = order
  if (state === 'APPOINTED' && !technician) return orders.waits.technician
  const waits = orders.waits[state]
  return typeof waits === 'function' ? waits((technician && nameOf(technician)) || orders.technician) : waits
}
