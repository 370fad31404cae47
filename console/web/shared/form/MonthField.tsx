import { Field } from './Field'

interface Props {
  name: string
  label: string
  /** As an address says it: 2026-11. */
  value: string
  onChange: (month: string) => void
}

/** A month; one is always chosen. */
export function MonthField({ name, label, value, onChange }: Props) {
  return (
    <Field name={name} label={label}>
      {({ status: _, ...control }) => (
        <input
          {...control}
          className="time-input"
          type="month"
          value={value}
          onChange={(event) => event.target.value && onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
