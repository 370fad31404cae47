import { Button } from 'antd'
import { monthAfter } from '../time/month'
import { monthTyped } from '../time/typed'
import { useToday } from '../time/useToday'
import { useWords } from '../words/useWords'
import { Field } from './Field'
import { TypedInput } from './TypedInput'

interface Props {
  name: string
  label: string
  /** As an address says it: 2026-11. */
  value: string
  onChange: (month: string) => void
}

/** A month; one is always chosen. */
export function MonthField({ name, label, value, onChange }: Props) {
  const { time } = useWords()
  const today = useToday()
  return (
    <Field name={name} label={label}>
      {({ status: _, ...control }) => (
        <span className="month-field">
          <Button aria-label={time.monthBefore} onClick={() => onChange(monthAfter(value, -1))}>
            ‹
          </Button>
          <TypedInput
            {...control}
            value={value}
            read={(typed) => monthTyped(typed, today)}
            onChange={(month) => month && onChange(month)}
            wrong={time.wrongMonth}
          />
          <Button aria-label={time.monthAfter} onClick={() => onChange(monthAfter(value, 1))}>
            ›
          </Button>
        </span>
      )}
    </Field>
  )
}
