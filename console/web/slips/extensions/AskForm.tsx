import { answer, routing } from '../../api/services'
import { StepForm } from '../../shared/file/StepForm'
import type { Subject } from '../../shared/file/subject'
import { TextField } from '../../shared/form/TextField'
import { TimeField } from '../../shared/form/TimeField'
import { useWords } from '../../shared/words/useWords'

interface Props {
  subject: Subject
  slipId: string
  onDone: () => void
}

const INITIAL: { until?: string | undefined; reason: string } = { reason: '' }
const FIELDS = ['until', 'reason'] as const

/** Until when the department asks for time, and why. */
export function AskForm({ subject, slipId, onDone }: Props) {
  const { extensions } = useWords()
  return (
    <StepForm
      subject={subject}
      onDone={onDone}
      command="slip-extension.ask"
      initial={INITIAL}
      fields={FIELDS}
      send={({ until = '', reason }, { header }) => {
        const params = { path: { id: slipId }, header: { 'Idempotency-Key': header['Idempotency-Key'] } }
        return answer(routing.POST('/api/routing/contact-slips/{id}/extensions', { params, body: { until, reason } }))
      }}
    >
      {({ values, change, problem }) => (
        <>
          <p className="quiet">{extensions.askNote}</p>
          <TimeField
            name="until"
            label={extensions.until}
            hint={extensions.untilHint}
            required
            problem={problem}
            value={values.until}
            onChange={(until) => change({ until })}
          />
          <TextField
            name="reason"
            label={extensions.reason}
            hint={extensions.reasonHint}
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
