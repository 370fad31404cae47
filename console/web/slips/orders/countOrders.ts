import { answer, routing } from '../../api/services'
import type { Count } from '../../shared/list/Counted'
import { type OrderFilter, ordersAsked } from './orderFilter'

/** How many a part of the board lists. */
export async function countOrders(filter: OrderFilter): Promise<Count> {
  return (await answer(routing.GET('/api/routing/work-orders/count', { params: { query: ordersAsked(filter) } }))).data
}
