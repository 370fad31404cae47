import { answer, intake } from '../../api/services'
import { TextStep } from '../../shared/file/TextStep'
import { useWords } from '../../shared/words/useWords'
import type { RequestForm } from '../requestForm'

/** The word of who may decide. */
export function InstructForm(props: RequestForm) {
  const words = useWords()
  return (
    <TextStep
      {...props}
      command="service-request.instruct"
      name="text"
      label={words.form.instruction}
      send={(body, params) => answer(intake.POST('/api/intake/service-requests/{id}/instruction', { params, body }))}
    />
  )
}
