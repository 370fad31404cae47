import { answer, intake } from '../../api/services'
import { TextStep } from '../../shared/file/TextStep'
import { useWords } from '../../shared/words/useWords'
import type { RequestForm } from '../requestForm'

/** Asks who may decide. */
export function AskInstructionForm(props: RequestForm) {
  const words = useWords()
  return (
    <TextStep
      {...props}
      command="service-request.ask-instruction"
      name="question"
      label={words.form.question}
      send={(body, params) => answer(intake.POST('/api/intake/service-requests/{id}/instruction-request', { params, body }))}
    />
  )
}
