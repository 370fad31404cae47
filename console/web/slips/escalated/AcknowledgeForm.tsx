import { answer, routing } from '../../api/services'
import { StepForm } from '../../shared/file/StepForm'
import type { Subject } from '../../shared/file/subject'
import { TextField } from '../../shared/form/TextField'
import { useWords } from '../../shared/words/useWords'

interface Props {
  subject: Subject
  onDone: () => void
}

const INITIAL = { instruction: '' }
const FIELDS = ['instruction'] as const

/** What whoever it is before instructs. */
export function AcknowledgeForm({ subject, onDone }: Props) {
  const { escalated } = useWords()
  return (
    <StepForm
      subject={subject}
      onDone={onDone}
      command="slip-escalation.acknowledge"
      initial={INITIAL}
      fields={FIELDS}
      send={(body, { path, header }) => {
        const params = { path: { escalationId: path.id }, header: { 'If-Match': header['If-Match'] } }
        return answer(routing.POST('/api/routing/slip-escalations/{escalationId}/acknowledgement', { params, body }))
      }}
    >
      {({ values, change, problem }) => (
        <>
          <p className="quiet">{escalated.acknowledgeNote}</p>
          <TextField
            name="instruction"
            label={escalated.instruction}
            hint={escalated.instructionHint}
            required
            rows={2}
            autoFocus
            problem={problem}
            value={values.instruction}
            onChange={(instruction) => change({ instruction })}
          />
        </>
      )}
    </StepForm>
  )
}
