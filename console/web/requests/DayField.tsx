import { useId } from 'react'
import { TypedInput } from '../shared/form/TypedInput'
import { dayTyped } from '../shared/time/typed'
import { useToday } from '../shared/time/useToday'
import { useWords } from '../shared/words/useWords'

interface Props {
  label: string
  /** A day of the branch's calendar, 2026-11-30. */
  value: string | undefined
  onChange: (day: string | undefined) => void
}

/** A day to narrow a list by. */
export function DayField({ label, value = '', onChange }: Props) {
  const { time } = useWords()
  const field = useId()
  const today = useToday()
  return (
    <span className="day-field">
      <label htmlFor={field}>{label}</label>
      <TypedInput
        id={field}
        value={value}
        read={(typed) => dayTyped(typed, today)}
        onChange={(day) => onChange(day || undefined)}
        wrong={time.wrongDay}
        days={{ chosen: value, today }}
      />
    </span>
  )
}
