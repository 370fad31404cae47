import type { WorkOrderFile } from '../../api/orders'
import { Actions } from '../../shared/file/Actions'
import { pastOf } from '../../shared/file/history'
import { useDepartments } from '../../shared/organisation/useDepartments'
import { useSpeech } from '../../shared/words/useWords'
import { FOR_GOOD, ORDER_FORMS } from './forms/orderSteps'
import { Lead } from './Lead'
import { dueStep, notDue } from './nextStep'

/** Of commands of another moment of the visit nothing is to be learnt but that it is another. */
const ANOTHER_MOMENT = ['WORK_ORDER_NOT_IN_THIS_STATE', 'WORK_ORDER_CLEANING_NOT_WAITED_FOR']

/** The one thing that comes next, large and first; what is not due stands apart. */
export function OrderSteps({ file }: { file: WorkOrderFile }) {
  const { words, language } = useSpeech()
  const { orders } = words
  const { named } = useDepartments()
  const { order } = file
  const later = notDue(file)
  const due = Object.keys(ORDER_FORMS).find(
    (it) => !later.includes(it) && !FOR_GOOD.includes(it) && file.actions.some((said) => said.command === it && said.allowed),
  )
  const actions = file.actions.map((it) => ({
    ...it,
    reason: it.code && ANOTHER_MOMENT.includes(it.code) ? null : it.reason && named(it.reason),
  }))
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
      actions={actions}
      forms={ORDER_FORMS}
      forGood={FOR_GOOD}
      later={later}
      names={names}
      lead={<Lead file={file} due={due} />}
      leadFirst={dueStep(file) !== undefined}
    />
  )
}
