import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { answer, intake } from '../api/services'

const LOOK_AGAIN = 5_000

/** The request that the address names. */
export function useRequest() {
  const { id } = useParams({ strict: false })
  return useQuery({
    queryKey: ['request', id],
    refetchInterval: LOOK_AGAIN,
    queryFn: async () =>
      (await answer(intake.GET('/api/intake/service-requests/{id}', { params: { path: { id: String(id) } } }))).data,
  })
}
