import { Input } from 'antd'
import type { Problem } from '../../api/problem'
import { Field } from './Field'

interface Props {
  name: string
  label: string
  hint?: string | undefined
  required?: boolean
  problem?: Problem | undefined
  /** More than one for words of several sentences. */
  rows?: number
  autoFocus?: boolean
  value: string | undefined
  onChange: (value: string) => void
}

export function TextField({ name, label, hint, required, problem, rows = 1, autoFocus, value, onChange }: Props) {
  const shared = { value: value ?? '', autoFocus, autoComplete: 'off' }
  return (
    <Field name={name} label={label} hint={hint} required={required} problem={problem}>
      {(control) =>
        rows > 1 ? (
          <Input.TextArea {...control} {...shared} rows={rows} onChange={(event) => onChange(event.target.value)} />
        ) : (
          <Input {...control} {...shared} onChange={(event) => onChange(event.target.value)} />
        )
      }
    </Field>
  )
}
