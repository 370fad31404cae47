import { answer, intake } from '../../api/services'
import { TextField } from '../../shared/form/TextField'
import { useWords } from '../../shared/words/useWords'
import { type FormProps, StepForm } from './StepForm'

const INITIAL = { reason: '' }
const FIELDS = ['reason'] as const

/** Takes a line out of the register, for good, and says why. */
export function VoidForm(props: FormProps) {
  const words = useWords()
  return (
    <StepForm
      {...props}
      command="service-request.void"
      initial={INITIAL}
      fields={FIELDS}
      warning={words.form.voidWarning}
      send={(body, params) => answer(intake.POST('/api/intake/service-requests/{id}/void', { params, body }))}
    >
      {({ values, change, problem }) => (
        <TextField
          name="reason"
          label={words.form.reason}
          required
          rows={3}
          autoFocus
          problem={problem}
          value={values.reason}
          onChange={(reason) => change({ reason })}
        />
      )}
    </StepForm>
  )
}
