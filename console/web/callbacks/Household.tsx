import { useQuery } from '@tanstack/react-query'
import { answer, intake } from '../api/services'
import { Phone } from '../shared/file/Phone'

/** Whom to ask: the name and the number, as intake shows them to this person; nothing to who may not read the request. */
export function Household({ requestId }: { requestId: string }) {
  const { data } = useQuery({
    queryKey: ['request', requestId],
    queryFn: async () =>
      (await answer(intake.GET('/api/intake/service-requests/{id}', { params: { path: { id: requestId } } }))).data,
  })
  if (!data) return null
  return (
    <p className="caller-line">
      {data.callerName} <Phone request={data} />
    </p>
  )
}
