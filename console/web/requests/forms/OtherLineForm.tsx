import type { ReactNode } from 'react'
import { type Sending, StepForm } from '../../shared/file/StepForm'
import { TextField } from '../../shared/form/TextField'
import { useWords } from '../../shared/words/useWords'
import type { RequestForm } from '../requestForm'
import { LinesOfThisHome } from './LinesOfThisHome'

interface Values {
  number: string
  reason: string
}

const INITIAL: Values = { number: '', reason: '' }
const FIELDS = ['number', 'reason'] as const

interface Props extends RequestForm {
  command: string
  why: string
  hint?: ReactNode
  send: (values: Values, params: Sending) => Promise<unknown>
}

/** What another line, told by its number, has to do with this one. */
export function OtherLineForm({ why, hint, ...props }: Props) {
  const words = useWords()
  return (
    <StepForm {...props} initial={INITIAL} fields={FIELDS}>
      {({ values, change, problem }) => (
        <>
          {hint && <p className="quiet">{hint}</p>}
          <TextField
            name="number"
            label={words.corrections.other}
            required
            autoFocus
            problem={problem}
            value={values.number}
            onChange={(number) => change({ number: number.trim().toUpperCase() })}
          />
          <LinesOfThisHome of={props.file} onPick={(number) => change({ number })} />
          <TextField
            name="reason"
            label={why}
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
