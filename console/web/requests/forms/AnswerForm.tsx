import { answer, intake } from '../../api/services'
import type { Mode } from '../../api/types'
import { StepForm } from '../../shared/file/StepForm'
import { SelectField } from '../../shared/form/SelectField'
import { TextField } from '../../shared/form/TextField'
import { useWords } from '../../shared/words/useWords'
import type { RequestForm } from '../requestForm'
import { type Chosen, CiteField } from './CiteField'

interface Values {
  text: string
  mode?: Mode
  cites?: Chosen
}

const INITIAL: Values = { text: '' }
const FIELDS = ['text', 'mode', 'cites'] as const

/** What was answered at once, and from what. */
export function AnswerForm(props: RequestForm) {
  const words = useWords()
  const modes = Object.entries(words.enums.mode).map(([value, label]) => ({ value, label }))
  return (
    <StepForm
      {...props}
      command="service-request.answer"
      initial={INITIAL}
      fields={FIELDS}
      send={({ text, mode, cites }, params) => {
        const body = {
          text,
          ...(mode ? { mode } : {}),
          ...(cites ? { cites: { entry: cites.entry, revision: cites.revision } } : {}),
        }
        return answer(intake.POST('/api/intake/service-requests/{id}/answer', { params, body }))
      }}
    >
      {({ values, change, problem }) => (
        <>
          <TextField
            name="text"
            label={words.form.answer}
            required
            rows={3}
            autoFocus
            problem={problem}
            value={values.text}
            onChange={(text) => change({ text })}
          />
          <CiteField
            problem={problem}
            value={values.cites}
            // What somebody wrote already is theirs.
            onChange={(cites, text) => change({ cites, ...(text && !values.text.trim() ? { text } : {}) })}
          />
          <SelectField
            name="mode"
            label={words.form.answerMode}
            problem={problem}
            options={modes}
            value={values.mode}
            onChange={(mode) => change({ mode: mode as Mode | undefined })}
          />
        </>
      )}
    </StepForm>
  )
}
