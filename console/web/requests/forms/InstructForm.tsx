import { answer, intake } from '../../api/services'
import { TextField } from '../../shared/form/TextField'
import { useWords } from '../../shared/words/useWords'
import { type FormProps, StepForm } from './StepForm'

const INITIAL = { text: '' }
const FIELDS = ['text'] as const

/** The word of who may decide. */
export function InstructForm(props: FormProps) {
  const words = useWords()
  return (
    <StepForm
      {...props}
      command="service-request.instruct"
      initial={INITIAL}
      fields={FIELDS}
      send={(body, params) => answer(intake.POST('/api/intake/service-requests/{id}/instruction', { params, body }))}
    >
      {({ values, change, problem }) => (
        <TextField
          name="text"
          label={words.form.instruction}
          required
          rows={3}
          autoFocus
          problem={problem}
          value={values.text}
          onChange={(text) => change({ text })}
        />
      )}
    </StepForm>
  )
}
