import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { WorkOrderFile } from '../../api/orders'
import { answer, routing } from '../../api/services'
import { FileHead } from '../../shared/file/FileHead'
import { linesOf } from '../../shared/file/history'
import { Timeline } from '../../shared/file/Timeline'
import { PaperButton } from '../../shared/form/SaveButton'
import { useStaffNames } from '../../shared/organisation/useStaffNames'
import { Panel } from '../../shared/Panel'
import { useSpeech } from '../../shared/words/useWords'
import { Checklist } from './Checklist'
import { stepsCalled } from './nextStep'
import { OrderFacts } from './OrderFacts'
import { OrderState } from './OrderState'
import { OrderSteps } from './OrderSteps'
import { useStepWords } from './useStepWords'
import './orders.css'

const LOOK_AGAIN = 5_000

/** One order, as somebody at a door needs it: what comes next, where and what, and what to do and say meanwhile. */
export function OrderFilePage() {
  const { words } = useSpeech()
  const { orders } = words
  const { id } = useParams({ strict: false })
  const query = useQuery({
    queryKey: ['order', id],
    refetchInterval: LOOK_AGAIN,
    queryFn: async () =>
      (await answer(routing.GET('/api/routing/work-orders/{orderId}', { params: { path: { orderId: String(id) } } }))).data,
  })
  return (
    <Panel query={query} heading={orders.title}>
      {(file) => (
        <div className="work-order">
          <FileHead
            number={file.order.number}
            title={orders.title}
            marks={[
              file.order.kind !== 'ORDINARY' && orders.kind[file.order.kind],
              file.order.paid && orders.paid,
              file.order.cleaningWaited && orders.part.cleaning,
            ]}
          >
            <OrderState state={file.order.state} />
            <PaperButton
              number={file.order.number}
              load={async (headers) => {
                const asked = { params: { path: { orderId: file.order.id } }, headers, parseAs: 'blob' as const }
                return (await answer(routing.GET('/api/routing/work-orders/{orderId}/paper', asked))).data
              }}
            />
          </FileHead>
          <div className="file">
            <div>
              <OrderSteps file={file} />
              <OrderFacts file={file} />
            </div>
            <Checklist file={file} />
            <Past file={file} />
          </div>
        </div>
      )}
    </Panel>
  )
}

/** What happened, with steps and people called as people call them. */
function Past({ file }: { file: WorkOrderFile }) {
  const { words, language } = useSpeech()
  const { nameOf } = useStepWords()
  const staff = useStaffNames()
  const called = file.history.map((line) => {
    if (!line.reason) return line
    if (line.action === 'TICK') {
      return { ...line, reason: stepsCalled(line.reason, file.checklist, nameOf).join(words.orders.comma) }
    }
    return line.action === 'ASSIGN' ? { ...line, reason: staff(line.reason) } : line
  })
  return <Timeline lines={linesOf(called, words.orders.happened, words, language)} />
}
