import { answer, intake } from '../../api/services'
import type { NotConfirmableReason } from '../../api/types'
import { StepForm } from '../../shared/file/StepForm'
import { Choice } from '../../shared/form/Choice'
import { TextField } from '../../shared/form/TextField'
import { useWords } from '../../shared/words/useWords'
import type { RequestForm } from '../requestForm'

interface Values {
  reason: NotConfirmableReason
  note: string
}

const REASONS: readonly NotConfirmableReason[] = ['UNREACHABLE', 'ANONYMOUS', 'RELAYED']
const INITIAL: Values = { reason: 'UNREACHABLE', note: '' }
const FIELDS = ['note', 'reason'] as const

/** Nobody can be asked: why, and what was tried. */
export function UnreachableForm(props: RequestForm) {
  const words = useWords()
  return (
    <StepForm
      {...props}
      command="service-request.find-unreachable"
      initial={INITIAL}
      fields={FIELDS}
      send={({ reason, note }, params) => {
        const body = { reason, note: note.trim() || undefined }
        return answer(intake.POST('/api/intake/service-requests/{id}/unreachable', { params, body }))
      }}
    >
      {({ values, change, problem }) => (
        <>
          <Choice
            name="reason"
            legend={words.form.notConfirmable}
            options={REASONS}
            labels={words.enums.notConfirmable}
            value={values.reason}
            onChange={(reason) => change({ reason })}
          />
          <TextField
            name="note"
            label={words.form.tried}
            hint={words.form.contentHint}
            required={values.reason === 'UNREACHABLE'}
            rows={2}
            problem={problem}
            value={values.note}
            onChange={(note) => change({ note })}
          />
        </>
      )}
    </StepForm>
  )
}
