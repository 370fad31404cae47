import type { Problem } from '../../api/problem'
import { dayTyped } from '../time/typed'
import { useToday } from '../time/useToday'
import { useWords } from '../words/useWords'
import { Field } from './Field'
import { TypedInput } from './TypedInput'

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
  const { time } = useWords()
  const today = useToday()
  return (
    <Field name={name} label={label} hint={hint ?? ''} problem={problem}>
      {({ status: _, ...control }) => (
        <TypedInput
          {...control}
          value={value}
          read={(typed) => dayTyped(typed, today)}
          onChange={onChange}
          wrong={time.wrongDay}
          days={{ chosen: value, today }}
        />
      )}
    </Field>
  )
}
