import { answer, routing } from '../../api/services'
import { StepForm } from '../../shared/file/StepForm'
import { Choice } from '../../shared/form/Choice'
import { TextField } from '../../shared/form/TextField'
import { TimeField } from '../../shared/form/TimeField'
import { useWords } from '../../shared/words/useWords'
import type { SlipForm } from '../slipFile'

interface Progress {
  done: string
  next: string
  where: 'ELSEWHERE' | 'ON_SITE'
  nextCheckAt?: string | undefined
}

const INITIAL: Progress = { done: '', next: '', where: 'ELSEWHERE' }
const FIELDS = ['done', 'onSite', 'next', 'nextCheckAt'] as const

/**
 * What the department did, whether it is at the door, what comes next, and when it will say more: so it answers whoever
 * urged it, and keeps the visit that was agreed.
 */
export function ProgressForm(props: SlipForm) {
  const { slips } = useWords()
  const urged = props.file.slip.urgingUnanswered
  return (
    <StepForm
      {...props}
      command="contact-slip.note-progress"
      initial={INITIAL}
      fields={FIELDS}
      send={({ done, next, where, nextCheckAt }, params) => {
        const onSite = where === 'ON_SITE'
        const body = { done, onSite, ...(next.trim() ? { next } : {}), ...(nextCheckAt ? { nextCheckAt } : {}) }
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
          <Choice
            name="onSite"
            legend={slips.progressWhere}
            options={['ELSEWHERE', 'ON_SITE']}
            labels={slips.progressPlaces}
            value={values.where}
            onChange={(where) => change({ where })}
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
