import { useQuery } from '@tanstack/react-query'
import { answer, intake } from '../api/services'
import { Phone } from '../shared/file/Phone'

/** Whom to ask, and about what they had said: the name, the number and the words, as far as intake shows them to this person; nothing to who may not read the request. */
export function Household({ requestId }: { requestId: string }) {
  const { data } = useQuery({
    queryKey: ['request', requestId],
    queryFn: async () =>
      (await answer(intake.GET('/api/intake/service-requests/{id}', { params: { path: { id: requestId } } }))).data,
  })
  if (!data) return null
  return (
    <>
      {(data.callerName || data.phones.length > 0) && (
        <p className="caller-line">
          {data.callerName} <Phone request={data} />
        </p>
      )}
      {data.content && <blockquote>{data.content}</blockquote>}
    </>
  )
}
