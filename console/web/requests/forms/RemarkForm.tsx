import { Checkbox } from 'antd'
import { answer, intake } from '../../api/services'
import { StepForm } from '../../shared/file/StepForm'
import { TextField } from '../../shared/form/TextField'
import { useWords } from '../../shared/words/useWords'
import type { RequestForm } from '../requestForm'

interface Values {
  text: string
  askedAgain: boolean
}

const INITIAL: Values = { text: '', askedAgain: false }
const FIELDS = ['text'] as const

/** What is to be known beside the way, or what a household said that asked again. */
export function RemarkForm(props: RequestForm) {
  const words = useWords()
  return (
    <StepForm
      {...props}
      command="service-request.remark"
      initial={INITIAL}
      fields={FIELDS}
      send={({ text, askedAgain }, params) => {
        const body = { text, askedAgain: askedAgain || undefined }
        return answer(intake.POST('/api/intake/service-requests/{id}/remarks', { params, body }))
      }}
    >
      {({ values, change, problem }) => (
        <>
          <TextField
            name="text"
            label={words.corrections.remark}
            required
            rows={2}
            autoFocus
            problem={problem}
            value={values.text}
            onChange={(text) => change({ text })}
          />
          <Checkbox checked={values.askedAgain} onChange={(event) => change({ askedAgain: event.target.checked })}>
            {words.corrections.askedAgain}
          </Checkbox>
        </>
      )}
    </StepForm>
  )
}
