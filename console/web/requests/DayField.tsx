import { useId, useState } from 'react'
import { isDay } from '../shared/time/zone'

interface Props {
  label: string
  /** A day of the branch's calendar, 2026-11-30. */
  value: string | undefined
  onChange: (day: string | undefined) => void
}

/** A day to narrow a list by. */
export function DayField({ label, value, onChange }: Props) {
  const field = useId()
  // A year that is half typed is no day yet; the field keeps its digits.
  const [begun, setBegun] = useState<string>()
  return (
    <span className="day-field">
      <label htmlFor={field}>{label}</label>
      <input
        id={field}
        className="time-input"
        type="date"
        max="9999-12-31"
        value={begun ?? value ?? ''}
        onChange={({ target }) => {
          const whole = target.value === '' || isDay(target.value)
          setBegun(whole ? undefined : target.value)
          if (whole) onChange(target.value || undefined)
        }}
        onBlur={() => setBegun(undefined)}
      />
    </span>
  )
}
