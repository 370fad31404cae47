import { answer, intake } from '../../api/services'
import type { Ground } from '../../api/types'
import { StepForm } from '../../shared/file/StepForm'
import { SelectField } from '../../shared/form/SelectField'
import { TextField } from '../../shared/form/TextField'
import { useWords } from '../../shared/words/useWords'
import type { RequestForm } from '../requestForm'

interface Values {
  unit: string
  callerName: string
  phone: string
  content: string
  ground?: Ground
  reason: string
}

const INITIAL: Values = { unit: '', callerName: '', phone: '', content: '', reason: '' }
const FIELDS = ['unit', 'callerName', 'phone', 'content', 'ground', 'reason'] as const

/** Puts right what was taken down wrongly. Nothing is filled in: what is shown may be masked, and a mask is never sent back. */
export function CorrectForm(props: RequestForm) {
  const words = useWords()
  const labels = {
    unit: words.corrections.unit,
    callerName: words.corrections.name,
    phone: words.corrections.phone,
    content: words.corrections.content,
  }
  return (
    <StepForm
      {...props}
      command="service-request.correct"
      initial={INITIAL}
      fields={FIELDS}
      send={({ unit, callerName, phone, content, ground, reason }, params) => {
        const body = {
          unit: unit || undefined,
          callerName: callerName || undefined,
          phone: phone || undefined,
          content: content || undefined,
          ground,
          reason,
        }
        return answer(intake.POST('/api/intake/service-requests/{id}/correction', { params, body }))
      }}
    >
      {({ values, change, problem }) => (
        <>
          <p className="quiet">{words.corrections.same}</p>
          {(['unit', 'callerName', 'phone', 'content'] as const).map((field) => (
            <TextField
              key={field}
              name={field}
              label={labels[field]}
              rows={field === 'content' ? 3 : 1}
              autoFocus={field === 'unit'}
              problem={problem}
              value={values[field]}
              onChange={(text) => change({ [field]: text })}
            />
          ))}
          {props.file.kind === 'COMPLAINT' && (
            <SelectField
              name="ground"
              label={words.complaints.ground}
              problem={problem}
              options={Object.entries(words.complaints.grounds).map(([value, label]) => ({ value, label }))}
              value={values.ground}
              onChange={(ground) => change({ ground: ground as Ground | undefined })}
            />
          )}
          <TextField
            name="reason"
            label={words.corrections.reason}
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
