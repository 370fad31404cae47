import { Select } from 'antd'
import { useEffect } from 'react'
import type { Problem } from '../../api/problem'
import { useWords } from '../words/useWords'
import { Field } from './Field'
import { fieldId } from './fieldId'

interface Props {
  name: string
  label: string
  hint?: string
  required?: boolean
  problem?: Problem | undefined
  options: { value: string; label: string }[]
  value: string | undefined
  onChange: (value: string | undefined) => void
}

/** One of many, found by typing part of its name or code. */
export function SelectField({ name, label, hint, required, problem, options, value, onChange }: Props) {
  const { common } = useWords()
  // What is chosen stands beside its input, not in it: that nothing is, the form has to be told.
  useEffect(() => {
    const input = document.getElementById(fieldId(name))
    if (input instanceof HTMLInputElement) input.setCustomValidity(required && !value ? common.choose : '')
  }, [name, required, value, common])
  return (
    <Field name={name} label={label} hint={hint} required={required} problem={problem}>
      {({ required: needed, ...control }) => (
        <Select
          {...control}
          aria-required={needed}
          allowClear={!required}
          showSearch={{ filterOption: (typed, option) => fits(typed, option?.label, option?.value) }}
          options={options}
          value={value}
          onChange={(chosen) => onChange(chosen)}
        />
      )}
    </Field>
  )
}

function fits(typed: string, label = '', value = ''): boolean {
  const wanted = typed.trim().toLowerCase()
  return label.toLowerCase().includes(wanted) || value.toLowerCase().includes(wanted)
}
