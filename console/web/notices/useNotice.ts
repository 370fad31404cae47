import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { answer, notice } from '../api/services'

const LOOK_AGAIN = 5_000

/** The notice that the address names, asked again while somebody looks at it. */
export function useNotice() {
  const { id } = useParams({ strict: false })
  return useQuery({
    queryKey: ['notice', id],
    refetchInterval: LOOK_AGAIN,
    queryFn: async () => (await answer(notice.GET('/api/notice/notices/{id}', { params: { path: { id: String(id) } } }))).data,
  })
}
