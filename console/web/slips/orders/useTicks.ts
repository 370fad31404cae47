import { useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import type { WorkOrderFile } from '../../api/orders'
import { answer, routing } from '../../api/services'
import { useCommand } from '../../shared/form/useCommand'

/** Ticks one step after the other: each goes with the version that the one before it made. */
export function useTicks({ order }: WorkOrderFile) {
  const queries = useQueryClient()
  const wanted = useRef('')
  const { send, sending, problem } = useCommand(
    async () => {
      const params = { path: { orderId: order.id }, header: { 'If-Match': `"${order.version}"` } }
      const body = { steps: [wanted.current] }
      return (await answer(routing.POST('/api/routing/work-orders/{orderId}/ticks', { params, body }))).data
    },
    (ticked) => queries.setQueryData(['order', order.id], ticked),
  )
  const tick = (code: string) => {
    wanted.current = code
    send()
  }
  return { tick, sending, problem }
}
