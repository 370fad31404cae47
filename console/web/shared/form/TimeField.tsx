import type { Problem } from '../../api/problem'
import { useTime } from '../time/SuiteTime'
import { wallTyped } from '../time/typed'
import { useToday } from '../time/useToday'
import { exact, fromField } from '../time/zone'
import { useWords } from '../words/useWords'
import { Field } from './Field'
import { TypedInput } from './TypedInput'

interface Props {
  name: string
  label: string
  hint?: string
  required?: boolean
  problem?: Problem | undefined
  value: string | undefined
  onChange: (instant: string | undefined) => void
}

const DAY = 10

/** A time of the branch's clock, kept as an instant. */
export function TimeField({ name, label, hint, required, problem, value, onChange }: Props) {
  const { time } = useWords()
  const { zone } = useTime()
  const today = useToday()
  const shown = value === undefined ? '' : exact(value, zone)
  return (
    <Field name={name} label={label} hint={hint} required={required} problem={problem}>
      {({ status: _, ...control }) => (
        <TypedInput
          {...control}
          value={shown}
          read={(typed) => wallTyped(typed, today)?.replace('T', ' ')}
          onChange={(wall) => onChange(wall ? fromField(wall.replace(' ', 'T'), zone) : undefined)}
          wrong={time.wrongTime}
          days={{ chosen: shown.slice(0, DAY), today }}
          // The day is chosen; its time goes on being typed.
          pick={(day) => `${day} ${shown.slice(DAY + 1)}`}
        />
      )}
    </Field>
  )
}
