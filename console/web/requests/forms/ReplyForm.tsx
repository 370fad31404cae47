import { answer, intake } from '../../api/services'
import type { Mode } from '../../api/types'
import { StepForm } from '../../shared/file/StepForm'
import { Choice } from '../../shared/form/Choice'
import { TextField } from '../../shared/form/TextField'
import { useWords } from '../../shared/words/useWords'
import type { RequestForm } from '../requestForm'

interface Values {
  text: string
  mode: Mode
}

const MODES: readonly Mode[] = ['PHONE', 'AT_DESK', 'ON_SITE', 'LETTER', 'ONLINE', 'RELAYER', 'NOBODY_TO_TELL']
const INITIAL: Values = { text: '', mode: 'PHONE' }
const FIELDS = ['text', 'mode'] as const

/** What the household was told, and how. */
export function ReplyForm(props: RequestForm) {
  const words = useWords()
  return (
    <StepForm
      {...props}
      command="service-request.reply"
      initial={INITIAL}
      fields={FIELDS}
      send={(body, params) => answer(intake.POST('/api/intake/service-requests/{id}/reply', { params, body }))}
    >
      {({ values, change, problem }) => (
        <>
          <TextField
            name="text"
            label={words.form.replyText}
            required
            rows={3}
            autoFocus
            problem={problem}
            value={values.text}
            onChange={(text) => change({ text })}
          />
          <Choice
            name="mode"
            legend={words.form.answerMode}
            options={MODES}
            labels={words.enums.mode}
            value={values.mode}
            onChange={(mode) => change({ mode })}
          />
        </>
      )}
    </StepForm>
  )
}
