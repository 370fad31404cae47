import { useSearch } from '@tanstack/react-router'
import { answer, routing } from '../../api/services'
import { CountedTabs } from '../../shared/list/CountedTabs'
import { LongList, PAGE_SIZE } from '../../shared/list/LongList'
import { useWords } from '../../shared/words/useWords'
import { columns } from './columns'
import { countOrders } from './countOrders'
import { orderFilter, ordersAsked, PARTS, partOf } from './orderFilter'

/** Who is expected at which door, in the order of the visits. */
export function OrdersPage() {
  const words = useWords()
  const { orders } = words
  const filter = orderFilter(useSearch({ strict: false }))
  const part = partOf(filter)
  const tabs = PARTS.map((it) => ({
    label: orders.part[it],
    search: { part: it },
    chosen: it === part,
    ...(it === 'all' ? {} : { count: () => countOrders({ part: it }) }),
  }))
  return (
    <>
      <h1>{part === 'mine' ? orders.mineTitle : orders.title}</h1>
      <CountedTabs label={orders.title} tabs={tabs} />
      <LongList
        caption={orders.title}
        queryKey={['orders', part]}
        load={async (cursor) => {
          const query = { ...ordersAsked(filter), size: PAGE_SIZE, ...(cursor ? { cursor } : {}) }
          return (await answer(routing.GET('/api/routing/work-orders', { params: { query } }))).data
        }}
        columns={columns(words)}
        empty={orders.empty}
        keyOf={(order) => order.id}
        to={(order) => `/orders/${order.id}`}
      />
    </>
  )
}
