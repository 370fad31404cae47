import { answer, intake } from '../../api/services'
import type { TakenOn } from '../../api/types'
import { StepForm } from '../../shared/file/StepForm'
import { Choice } from '../../shared/form/Choice'
import { TextField } from '../../shared/form/TextField'
import { useWords } from '../../shared/words/useWords'
import type { RequestForm } from '../requestForm'

interface Values {
  why: TakenOn
  text: string
}

const INITIAL: Values = { why: 'NOT_AT_ONCE', text: '' }
const WHY: readonly TakenOn[] = ['NOT_AT_ONCE', 'BEYOND_REMIT', 'NOT_ACCEPTED']

/** A complaint that an explanation does not settle goes on to standard 5. */
export function TakeOnForm(props: RequestForm) {
  const { complaints: words } = useWords()
  return (
    <StepForm
      {...props}
      command="service-request.take-on"
      initial={INITIAL}
      fields={['why', 'text']}
      send={(body, params) => answer(intake.POST('/api/intake/service-requests/{id}/standard-five', { params, body }))}
    >
      {({ values, change, problem }) => (
        <>
          <Choice
            name="why"
            legend={words.why}
            options={WHY}
            labels={words.takenOn}
            value={values.why}
            onChange={(why) => change({ why })}
          />
          <TextField
            name="text"
            label={words.explained}
            required
            rows={3}
            problem={problem}
            value={values.text}
            onChange={(text) => change({ text })}
          />
        </>
      )}
    </StepForm>
  )
}
