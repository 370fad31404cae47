import { answer, intake } from '../../api/services'
import { useWords } from '../../shared/words/useWords'
import type { RequestForm } from '../requestForm'
import { OtherLineForm } from './OtherLineForm'

/** Says that another line has to do with this one. */
export function LinkForm(props: RequestForm) {
  const words = useWords()
  return (
    <OtherLineForm
      {...props}
      command="service-request.link"
      why={words.corrections.linkReason}
      send={(body, params) => answer(intake.POST('/api/intake/service-requests/{id}/links', { params, body }))}
    />
  )
}
