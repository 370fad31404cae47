import { useId } from 'react'

interface Props {
  label: string
  /** A day of the branch's calendar, 2026-11-30. */
  value: string | undefined
  onChange: (day: string | undefined) => void
}

/** A day to narrow a list by. */
export function DayField({ label, value, onChange }: Props) {
  const field = useId()
  return (
    <span className="day-field">
      <label htmlFor={field}>{label}</label>
      <input
        id={field}
        className="time-input"
        type="date"
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value || undefined)}
      />
    </span>
  )
}
