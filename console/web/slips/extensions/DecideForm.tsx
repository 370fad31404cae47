import { answer, routing } from '../../api/services'
import { StepForm } from '../../shared/file/StepForm'
import { Choice } from '../../shared/form/Choice'
import { TextField } from '../../shared/form/TextField'
import { useWords } from '../../shared/words/useWords'
import type { ExtensionForm } from './extensionForm'

type Answer = 'YES' | 'NO'

const ANSWERS: readonly Answer[] = ['YES', 'NO']
const INITIAL: { approved: Answer; answer: string } = { approved: 'YES', answer: '' }
const FIELDS = ['approved', 'answer'] as const

/** Whether the department has the time that it asks for. */
export function DecideForm({ subject, onDone }: ExtensionForm) {
  const { extensions } = useWords()
  return (
    <StepForm
      subject={subject}
      onDone={onDone}
      command="slip-extension.decide"
      initial={INITIAL}
      fields={FIELDS}
      send={({ approved, answer: said }, { path, header }) => {
        const params = { path: { extensionId: path.id }, header: { 'If-Match': header['If-Match'] } }
        const body = { approved: approved === 'YES', ...(said.trim() ? { answer: said } : {}) }
        return answer(routing.POST('/api/routing/slip-extensions/{extensionId}/decision', { params, body }))
      }}
    >
      {({ values, change, problem }) => (
        <>
          <Choice
            name="approved"
            legend={extensions.approved}
            options={ANSWERS}
            labels={{ YES: extensions.yes, NO: extensions.no }}
            value={values.approved}
            onChange={(approved) => change({ approved })}
          />
          <TextField
            name="answer"
            label={extensions.answer}
            hint={extensions.answerHint}
            required={values.approved === 'NO'}
            rows={2}
            problem={problem}
            value={values.answer}
            onChange={(said) => change({ answer: said })}
          />
        </>
      )}
    </StepForm>
  )
}
