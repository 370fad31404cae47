import type { Problem } from '../../api/problem'
import { Field } from './Field'

interface Props {
  name: string
  label: string
  hint?: string
  problem?: Problem | undefined
  /** As a calendar has it: 2024-03-01; '' is none. */
  value: string
  onChange: (day: string) => void
}

/** A day, of no zone. */
export function DateField({ name, label, hint, problem, value, onChange }: Props) {
  return (
    <Field name={name} label={label} hint={hint ?? ''} problem={problem}>
      {({ status, ...control }) => (
        <input
          {...control}
          className={status === 'error' ? 'time-input time-input-error' : 'time-input'}
          type="date"
          max="9999-12-31"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
