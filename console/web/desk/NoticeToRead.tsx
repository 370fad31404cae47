import { useQuery } from '@tanstack/react-query'
import { answer, notice } from '../api/services'
import { Panel } from '../shared/Panel'

/** What a notice says, to be read out. */
export function NoticeToRead({ id }: { id: string }) {
  const asked = useQuery({
    queryKey: ['notice to read', id],
    queryFn: async () => answer(notice.GET('/api/notice/notices/{id}', { params: { path: { id } } })),
  })
  return <Panel query={asked}>{({ data }) => <p className="said">{data.body}</p>}</Panel>
}
