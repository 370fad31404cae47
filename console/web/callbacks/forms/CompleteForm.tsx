import { Alert, Checkbox } from 'antd'
import type { Satisfaction } from '../../api/callback'
import { answer, callback } from '../../api/services'
import { StepForm } from '../../shared/file/StepForm'
import { Choice } from '../../shared/form/Choice'
import { TextField } from '../../shared/form/TextField'
import { useWords } from '../../shared/words/useWords'
import type { CallbackForm } from '../callbackFile'
import { type CompletionValues, completionOf } from './completion'
import { modesOf } from './modesOf'

const FIELDS = ['mode', 'otherMode', 'satisfaction', 'content', 'opinion', 'householdSigned'] as const
const ANSWERS: readonly Satisfaction[] = ['SATISFIED', 'ACCEPTED', 'DISSATISFIED', 'NOT_STATED']

/** What the household said, in a way that completes the callback. */
export function CompleteForm(props: CallbackForm) {
  const { callbacks } = useWords()
  const modes = modesOf(props.file)
  const only = modes.length === 1 ? modes[0] : undefined
  const initial: CompletionValues = { mode: only, otherMode: '', content: '', opinion: '', householdSigned: false }
  return (
    <StepForm
      {...props}
      command="callback.complete"
      initial={initial}
      fields={FIELDS}
      send={(values, params) =>
        answer(callback.POST('/api/callback/callbacks/{id}/completion', { params, body: completionOf(values) }))
      }
    >
      {({ values, change, problem }) => (
        <>
          <Choice
            name="mode"
            legend={callbacks.modes}
            options={modes}
            labels={callbacks.mode}
            required
            value={values.mode}
            onChange={(mode) => change({ mode })}
          />
          {values.mode === 'OTHER' && (
            <TextField
              name="otherMode"
              label={callbacks.otherMode}
              required
              problem={problem}
              value={values.otherMode}
              onChange={(otherMode) => change({ otherMode })}
            />
          )}
          <Choice
            name="satisfaction"
            legend={callbacks.satisfactionLabel}
            options={ANSWERS}
            labels={callbacks.satisfaction}
            required
            value={values.satisfaction}
            onChange={(satisfaction) => change({ satisfaction })}
          />
          {values.satisfaction === 'DISSATISFIED' && <Alert type="warning" showIcon title={callbacks.reopens} />}
          <TextField
            name="content"
            label={callbacks.content}
            hint={callbacks.contentHint}
            required
            rows={3}
            problem={problem}
            value={values.content}
            onChange={(content) => change({ content })}
          />
          <TextField
            name="opinion"
            label={callbacks.opinion}
            problem={problem}
            value={values.opinion}
            onChange={(opinion) => change({ opinion })}
          />
          {values.mode === 'ON_SITE' && (
            <Checkbox checked={values.householdSigned} onChange={(event) => change({ householdSigned: event.target.checked })}>
              {callbacks.signed}
            </Checkbox>
          )}
        </>
      )}
    </StepForm>
  )
}
