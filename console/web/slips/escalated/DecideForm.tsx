import { answer, routing } from '../../api/services'
import { StepForm } from '../../shared/file/StepForm'
import type { Subject } from '../../shared/file/subject'
import { SelectField } from '../../shared/form/SelectField'
import { TextField } from '../../shared/form/TextField'
import { useDepartments } from '../../shared/organisation/useDepartments'
import { useWords } from '../../shared/words/useWords'

interface Props {
  subject: Subject
  office: string
  onDone: () => void
}

const INITIAL: { department?: string | undefined; reason: string } = { reason: '' }
const FIELDS = ['department', 'reason'] as const

/** Which department has what was sent back twice. */
export function DecideForm({ subject, office, onDone }: Props) {
  const { escalated } = useWords()
  const departments = useDepartments()
  return (
    <StepForm
      subject={subject}
      onDone={onDone}
      command="slip-escalation.decide"
      initial={INITIAL}
      fields={FIELDS}
      send={({ department = '', reason }, { path, header }) => {
        const params = { path: { escalationId: path.id }, header: { 'If-Match': header['If-Match'] } }
        const body = { department, reason }
        return answer(routing.POST('/api/routing/slip-escalations/{escalationId}/decision', { params, body }))
      }}
    >
      {({ values, change, problem }) => (
        <>
          <p className="quiet">{escalated.decideNote}</p>
          <SelectField
            name="department"
            label={escalated.department}
            required
            problem={problem}
            options={departments.of(office)}
            value={values.department}
            onChange={(department) => change({ department })}
          />
          <TextField
            name="reason"
            label={escalated.reason}
            required
            rows={2}
            problem={problem}
            value={values.reason}
            onChange={(reason) => change({ reason })}
          />
        </>
      )}
    </StepForm>
  )
}
