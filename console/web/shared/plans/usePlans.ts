import { useQuery } from '@tanstack/react-query'
import { answer, routing } from '../../api/services'

const LOOK_AGAIN = 5_000

/** What of a slip's plans is asked again after each step. */
export const plansKey = (slipId: string) => ['plans', slipId]

/** The plans of a slip, the last version in front. */
export function usePlans(slipId: string) {
  return useQuery({
    queryKey: plansKey(slipId),
    refetchInterval: LOOK_AGAIN,
    queryFn: async () =>
      (await answer(routing.GET('/api/routing/contact-slips/{id}/plans', { params: { path: { id: slipId } } }))).data,
  })
}
