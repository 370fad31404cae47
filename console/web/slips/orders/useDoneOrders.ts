import { useQuery } from '@tanstack/react-query'
import type { WorkOrderFile } from '../../api/orders'
import { answer, routing } from '../../api/services'

/** The completed orders of a slip, from which its report can be written. */
export function useDoneOrders(slip: string): readonly WorkOrderFile[] {
  const { data } = useQuery({
    queryKey: ['slip-orders', slip, 'done'],
    queryFn: async () => {
      const query = { slip, state: ['COMPLETED' as const] }
      const { items } = (await answer(routing.GET('/api/routing/work-orders', { params: { query } }))).data
      const files = items.map(({ id }) =>
        answer(routing.GET('/api/routing/work-orders/{orderId}', { params: { path: { orderId: id } } })),
      )
      return (await Promise.all(files)).map((it) => it.data)
    },
  })
  return data ?? []
}
