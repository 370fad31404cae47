import { useQuery } from '@tanstack/react-query'
import type { WorkOrderFile } from '../../../api/orders'
import { answer, intake, routing } from '../../../api/services'
import { useTime } from '../../../shared/time/SuiteTime'

/** What is known of a visit before it is agreed. */
export interface Agreed {
  from?: string | undefined
  to?: string | undefined
  agreedWith: string
}

/** What the household and the desk have said of the visit already: the last appointment, or the slip; undefined while asked. */
export function useAgreed({ order, appointment }: WorkOrderFile): Agreed | undefined {
  const { now } = useTime()
  const { data, isLoading } = useQuery({
    queryKey: ['agreed-visit', order.slipId],
    enabled: appointment === null && order.slipId !== null,
    retry: false,
    queryFn: () => saidOnSlip(String(order.slipId)),
  })
  if (isLoading) return undefined
  const said = appointment ? { ...appointment, agreedWith: appointment.agreedWith ?? '' } : data
  return agreedAt(said ?? { from: null, to: null, agreedWith: '' }, now)
}

interface Said {
  from: string | null
  to: string | null
  agreedWith: string
}

/** A visit that is over is agreed anew; a name that is shown with stars is none. */
export function agreedAt({ from, to, agreedWith }: Said, now: number): Agreed {
  const ahead = from && to && Date.parse(to) > now
  return { ...(ahead ? { from, to } : {}), agreedWith: agreedWith.includes('*') ? '' : agreedWith }
}

async function saidOnSlip(id: string): Promise<Said> {
  const { slip } = (await answer(routing.GET('/api/routing/contact-slips/{id}', { params: { path: { id } } }))).data
  return { from: slip.visitFrom, to: slip.visitTo, agreedWith: await callerOf(slip.requestId) }
}

/** Who called; nobody where that cannot be read, by this person or now. */
async function callerOf(id: string): Promise<string> {
  try {
    const { data } = await answer(intake.GET('/api/intake/service-requests/{id}', { params: { path: { id } } }))
    return data.callerName ?? ''
  } catch {
    return ''
  }
}
