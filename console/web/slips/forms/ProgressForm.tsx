import { answer, routing } from '../../api/services'
import { StepForm } from '../../shared/file/StepForm'
import { TextField } from '../../shared/form/TextField'
import { TimeField } from '../../shared/form/TimeField'
import { useWords } from '../../shared/words/useWords'
import type { SlipForm } from '../slipFile'

const INITIAL: { done: string; next: string; nextCheckAt?: string | undefined } = { done: '', next: '' }
const FIELDS = ['done', 'next', 'nextCheckAt'] as const

/** What the department did, what comes next, and when it will say more: so it answers whoever urged it. */
export function ProgressForm(props: SlipForm) {
  const { slips } = useWords()
  const urged = props.file.slip.urgingUnanswered
  return (
    <StepForm
      {...props}
      command="contact-slip.note-progress"
      initial={INITIAL}
      fields={FIELDS}
      send={({ done, next, nextCheckAt }, params) => {
        const body = { done, ...(next.trim() ? { next } : {}), ...(nextCheckAt ? { nextCheckAt } : {}) }
        return answer(routing.POST('/api/routing/contact-slips/{id}/progress', { params, body }))
      }}
    >
      {({ values, change, problem }) => (
        <>
          <TextField
            name="done"
            label={slips.progressDone}
            hint={slips.progressHint}
            required
            rows={2}
            autoFocus
            problem={problem}
            value={values.done}
            onChange={(done) => change({ done })}
          />
          <TextField
            name="next"
            label={slips.progressNext}
            problem={problem}
            value={values.next}
            onChange={(next) => change({ next })}
          />
          <TimeField
            name="nextCheckAt"
            label={slips.nextCheckAt}
            hint={slips.nextCheckHint}
            required={urged}
            problem={problem}
            value={values.nextCheckAt}
            onChange={(nextCheckAt) => change({ nextCheckAt })}
          />
        </>
      )}
    </StepForm>
  )
}
