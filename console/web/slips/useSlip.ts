import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { answer, routing } from '../api/services'

const LOOK_AGAIN = 5_000

/** The slip that the address names. */
export function useSlip() {
  const { id } = useParams({ strict: false })
  return useQuery({
    queryKey: ['slip', id],
    refetchInterval: LOOK_AGAIN,
    queryFn: async () =>
      (await answer(routing.GET('/api/routing/contact-slips/{id}', { params: { path: { id: String(id) } } }))).data,
  })
}
