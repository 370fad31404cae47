import { answer, intake } from '../../api/services'
import type { RequestDetail } from '../../api/types'
import { Phones } from './Phones'

/** The numbers that were left with a request. */
export function Phone({ request }: { request: Pick<RequestDetail, 'id' | 'phones' | 'actions'> }) {
  return (
    <Phones
      phones={request.phones}
      may={request.actions.some((it) => it.command === 'service-request.reveal-phone' && it.allowed)}
      ask={async (reason) => {
        const asked = { params: { path: { id: request.id } }, body: { reason } }
        return (await answer(intake.POST('/api/intake/service-requests/{id}/phone', asked))).data.phones ?? []
      }}
    />
  )
}
