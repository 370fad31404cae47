import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { answer, routing } from '../../api/services'
import { Actions } from '../../shared/file/Actions'
import { FileHead } from '../../shared/file/FileHead'
import { linesOf, pastOf } from '../../shared/file/history'
import { Timeline } from '../../shared/file/Timeline'
import { Panel } from '../../shared/Panel'
import { useSpeech } from '../../shared/words/useWords'
import { Checklist } from './Checklist'
import { FOR_GOOD, LATER, ORDER_FORMS } from './forms/orderSteps'
import { OrderFacts } from './OrderFacts'
import { OrderState } from './OrderState'
import './orders.css'

const LOOK_AGAIN = 5_000

/** One order, as somebody at a door needs it: where and what, what comes next, and what to do and say meanwhile. */
export function OrderFilePage() {
  const { words, language } = useSpeech()
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
          </FileHead>
          <div className="file">
            <div>
              <OrderFacts file={file} />
              <Actions
                file={file}
                subject={{
                  id: file.order.id,
                  number: file.order.number,
                  version: file.order.version,
                  address: `/orders/${file.order.id}`,
                  key: ['order'],
                  past: pastOf(file.history, orders.happened, language),
                }}
                actions={file.actions}
                forms={ORDER_FORMS}
                forGood={FOR_GOOD}
                later={LATER}
              />
              <Checklist file={file} />
            </div>
            <Timeline lines={linesOf(file.history, orders.happened, words, language)} />
          </div>
        </div>
      )}
    </Panel>
  )
}
