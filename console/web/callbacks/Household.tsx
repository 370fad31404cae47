import { useQuery } from '@tanstack/react-query'
import { Alert } from 'antd'
import type { ListedCallback } from '../api/callback'
import { answer, intake } from '../api/services'
import { Phone } from '../shared/file/Phone'
import { useWords } from '../shared/words/useWords'
import { WorkDone } from './WorkDone'

type Sought = Pick<ListedCallback, 'requestId' | 'sourceId' | 'round'>

/** Whom to ask, about what they had said and what was done: the name, the number and the words, as far as intake shows them to this person; nothing to who may not read the request. */
export function Household({ of: callback }: { of: Sought }) {
  const { callbacks } = useWords()
  const { requestId } = callback
  const { data } = useQuery({
    queryKey: ['request', requestId],
    queryFn: async () =>
      (await answer(intake.GET('/api/intake/service-requests/{id}', { params: { path: { id: requestId } } }))).data,
  })
  if (!data) return null
  return (
    <>
      {data.mood === 'AGITATED' && <Alert type="warning" showIcon title={callbacks.agitated} />}
      {(data.callerName || data.phones.length > 0) && (
        <p className="caller-line">
          {data.callerName} <Phone request={data} />
        </p>
      )}
      {data.content && <blockquote>{data.content}</blockquote>}
      <WorkDone request={data} callback={callback} />
    </>
  )
}
