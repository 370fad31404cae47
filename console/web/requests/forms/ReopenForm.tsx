import { answer, intake } from '../../api/services'
import { TextStep } from '../../shared/file/TextStep'
import { useWords } from '../../shared/words/useWords'
import type { RequestForm } from '../requestForm'

/** Takes up again what was closed, and says why. */
export function ReopenForm(props: RequestForm) {
  const words = useWords()
  return (
    <TextStep
      {...props}
      command="service-request.reopen"
      name="reason"
      label={words.corrections.reopenReason}
      send={(body, params) => answer(intake.POST('/api/intake/service-requests/{id}/reopening', { params, body }))}
    />
  )
}
