import type { Problem } from '../../api/problem'
import { useTime } from '../time/SuiteTime'
import { fromField, toField } from '../time/zone'
import { Field } from './Field'

interface Props {
  name: string
  label: string
  hint?: string
  required?: boolean
  problem?: Problem | undefined
  value: string | undefined
  onChange: (instant: string | undefined) => void
}

/** A time of the branch's clock, kept as an instant. */
export function TimeField({ name, label, hint, required, problem, value, onChange }: Props) {
  const { zone } = useTime()
  return (
    <Field name={name} label={label} hint={hint} required={required} problem={problem}>
      {({ status, ...control }) => (
        <input
          {...control}
          className={status === 'error' ? 'time-input time-input-error' : 'time-input'}
          type="datetime-local"
          value={value ? toField(value, zone) : ''}
          onChange={(event) => onChange(event.target.value ? fromField(event.target.value, zone) : undefined)}
        />
      )}
    </Field>
  )
}
