import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import type { SlipSummary } from '../../api/routing'
import { answer, routing } from '../../api/services'
import { useMay } from '../../shared/me/useMay'
import { At } from '../../shared/time/SuiteTime'
import { useWords } from '../../shared/words/useWords'
import { OpenOrderForm } from './forms/OpenOrderForm'
import { OrderState } from './OrderState'

const LOOK_AGAIN = 5_000

/** Who is sent to the door for a slip. */
export function SlipOrders({ slip }: { slip: SlipSummary }) {
  const { orders } = useWords()
  const [opening, setOpening] = useState(false)
  const may = useMay('routing', 'work-order.open') && slip.state === 'IN_HANDLING'
  const { data } = useQuery({
    queryKey: ['slip-orders', slip.id],
    refetchInterval: LOOK_AGAIN,
    queryFn: async () =>
      (await answer(routing.GET('/api/routing/work-orders', { params: { query: { slip: slip.id } } }))).data.items,
  })
  if (!may && !data?.length) return null
  return (
    <section className="card" aria-label={orders.ofSlip}>
      <h2>{orders.ofSlip}</h2>
      {data?.length === 0 && <p className="quiet">{orders.none}</p>}
      {data?.map((order) => (
        <p key={order.id}>
          <Link to="/orders/$id" params={{ id: order.id }}>
            {order.number}
          </Link>{' '}
          {order.equipment} {orders.job[order.job]} {order.visitFrom && <At time={order.visitFrom} />}{' '}
          <OrderState state={order.state} />
        </p>
      ))}
      {may && !opening && <Button onClick={() => setOpening(true)}>{orders.open}</Button>}
      {opening && <OpenOrderForm slip={slip} onDone={() => setOpening(false)} />}
    </section>
  )
}
