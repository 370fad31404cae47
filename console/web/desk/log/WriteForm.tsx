import { Checkbox } from 'antd'
import { answer, intake } from '../../api/services'
import { StepForm } from '../../shared/file/StepForm'
import { TextField } from '../../shared/form/TextField'
import { useWords } from '../../shared/words/useWords'

const INITIAL = { content: '', handedOver: false }
const FIELDS = ['content'] as const
const SUBJECT = { id: '', number: '', version: 0, address: '/log', key: ['log'] }

/** A new entry of the log. */
export function WriteForm({ onDone }: { onDone: () => void }) {
  const { log } = useWords()
  return (
    <StepForm
      subject={SUBJECT}
      onDone={onDone}
      command="log.write"
      initial={INITIAL}
      fields={FIELDS}
      send={(body, { header }) => {
        const params = { header: { 'Idempotency-Key': header['Idempotency-Key'] } }
        return answer(intake.POST('/api/intake/log-entries', { params, body }))
      }}
    >
      {({ values, change, problem }) => (
        <>
          <TextField
            name="content"
            label={log.content}
            hint={log.contentHint}
            required
            rows={3}
            autoFocus
            problem={problem}
            value={values.content}
            onChange={(content) => change({ content })}
          />
          <Checkbox checked={values.handedOver} onChange={(event) => change({ handedOver: event.target.checked })}>
            {log.handOver}
          </Checkbox>
        </>
      )}
    </StepForm>
  )
}
