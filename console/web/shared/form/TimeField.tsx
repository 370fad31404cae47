import { useState } from 'react'
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

/** So that a year has four digits, after which the field goes on to the month. */
const LATEST = '9999-12-31T23:59'

function isWhole(typed: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(typed)
}

/** A time of the branch's clock, kept as an instant. */
export function TimeField({ name, label, hint, required, problem, value, onChange }: Props) {
  const { zone } = useTime()
  const [typed, setTyped] = useState('')
  // While its digits are typed the field says what was typed: set anew by the page, it would forget them.
  const shown = value === undefined ? '' : isWhole(typed) && fromField(typed, zone) === value ? typed : toField(value, zone)
  return (
    <Field name={name} label={label} hint={hint} required={required} problem={problem}>
      {({ status, ...control }) => (
        <input
          {...control}
          className={status === 'error' ? 'time-input time-input-error' : 'time-input'}
          type="datetime-local"
          max={LATEST}
          value={shown}
          onChange={({ target }) => {
            if (target.value && !isWhole(target.value)) return
            setTyped(target.value)
            onChange(target.value ? fromField(target.value, zone) : undefined)
          }}
        />
      )}
    </Field>
  )
}
