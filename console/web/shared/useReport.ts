import { useQuery } from '@tanstack/react-query'
import { answer, routing } from '../api/services'

/** What a department reported by a slip; nothing of it to whom routing shows none. */
export function useReport(slipId: string) {
  const { data } = useQuery({
    queryKey: ['slip', slipId],
    queryFn: async () =>
      (await answer(routing.GET('/api/routing/contact-slips/{id}', { params: { path: { id: slipId } } }))).data,
  })
  return data
}
