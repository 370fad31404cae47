import type { CallbackMode } from '../../api/callback'
import { answer, callback } from '../../api/services'
import { StepForm } from '../../shared/file/StepForm'
import { Choice } from '../../shared/form/Choice'
import { TextField } from '../../shared/form/TextField'
import { TimeField } from '../../shared/form/TimeField'
import { useWords } from '../../shared/words/useWords'
import type { CallbackForm } from '../callbackFile'
import { modesOf } from './modesOf'

interface Values {
  mode: CallbackMode
  reason: string
  nextTryAt?: string | undefined
}

const FIELDS = ['mode', 'reason', 'nextTryAt'] as const

/** Contact that did not complete it, and when to try again. */
export function AttemptForm(props: CallbackForm) {
  const { callbacks } = useWords()
  const modes = modesOf(props.file)
  const initial: Values = { mode: modes[0] ?? 'PHONE', reason: '' }
  return (
    <StepForm
      {...props}
      command="callback.attempt"
      initial={initial}
      fields={FIELDS}
      send={({ mode, reason, nextTryAt }, params) => {
        const body = { mode, reason, ...(nextTryAt ? { nextTryAt } : {}) }
        return answer(callback.POST('/api/callback/callbacks/{id}/attempts', { params, body }))
      }}
    >
      {({ values, change, problem }) => (
        <>
          <Choice
            name="mode"
            legend={callbacks.modes}
            options={modes}
            labels={callbacks.mode}
            value={values.mode}
            onChange={(mode) => change({ mode })}
          />
          <TextField
            name="reason"
            label={callbacks.attemptReason}
            hint={callbacks.attemptHint}
            required
            autoFocus
            problem={problem}
            value={values.reason}
            onChange={(reason) => change({ reason })}
          />
          <TimeField
            name="nextTryAt"
            label={callbacks.nextTryAt}
            problem={problem}
            value={values.nextTryAt}
            onChange={(nextTryAt) => change({ nextTryAt })}
          />
        </>
      )}
    </StepForm>
  )
}
