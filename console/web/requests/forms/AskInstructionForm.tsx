import { answer, intake } from '../../api/services'
import { TextField } from '../../shared/form/TextField'
import { useWords } from '../../shared/words/useWords'
import { type FormProps, StepForm } from './StepForm'

const INITIAL = { question: '' }
const FIELDS = ['question'] as const

/** Asks who may decide. */
export function AskInstructionForm(props: FormProps) {
  const words = useWords()
  return (
    <StepForm
      {...props}
      command="service-request.ask-instruction"
      initial={INITIAL}
      fields={FIELDS}
      send={(body, params) => answer(intake.POST('/api/intake/service-requests/{id}/instruction-request', { params, body }))}
    >
      {({ values, change, problem }) => (
        <TextField
          name="question"
          label={words.form.question}
          required
          rows={3}
          autoFocus
          problem={problem}
          value={values.question}
          onChange={(question) => change({ question })}
        />
      )}
    </StepForm>
  )
}
