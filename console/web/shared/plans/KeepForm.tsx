import { answer, routing } from '../../api/services'
import { StepForm } from '../file/StepForm'
import type { Subject } from '../file/subject'
import { TextField } from '../form/TextField'
import { useWords } from '../words/useWords'

interface Props {
  /** The commitment, with the version of its plan. */
  subject: Subject
  planId: string
  onDone: () => void
}

const INITIAL = { note: '' }
const FIELDS = ['note'] as const

/** How a commitment was kept. */
export function KeepForm({ subject, planId, onDone }: Props) {
  const { plans } = useWords()
  return (
    <StepForm
      subject={subject}
      onDone={onDone}
      command="handling-plan.keep-commitment"
      initial={INITIAL}
      fields={FIELDS}
      send={(body, { path, header }) => {
        const params = { path: { planId, commitmentId: path.id }, header: { 'If-Match': header['If-Match'] } }
        return answer(routing.POST('/api/routing/handling-plans/{planId}/commitments/{commitmentId}/keeping', { params, body }))
      }}
    >
      {({ values, change, problem }) => (
        <TextField
          name="note"
          label={plans.note}
          required
          rows={2}
          autoFocus
          problem={problem}
          value={values.note}
          onChange={(note) => change({ note })}
        />
      )}
    </StepForm>
  )
}
