import { answer, intake } from '../../api/services'
import { TextStep } from '../../shared/file/TextStep'
import { useWords } from '../../shared/words/useWords'
import type { RequestForm } from '../requestForm'

/** Takes a line out of the register, for good, and says why. */
export function VoidForm(props: RequestForm) {
  const words = useWords()
  return (
    <TextStep
      {...props}
      command="service-request.void"
      name="reason"
      label={words.form.reason}
      warning={words.form.voidWarning}
      send={(body, params) => answer(intake.POST('/api/intake/service-requests/{id}/void', { params, body }))}
    />
  )
}
