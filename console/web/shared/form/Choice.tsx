import type { KeyboardEvent } from 'react'
import type { Problem } from '../../api/problem'
import { isComposing } from '../keys/guard'
import { useUnfit } from './Form'
import { fieldId } from './fieldId'

interface Props<T extends string> {
  name: string
  legend: string
  options: readonly T[]
  labels: Record<T, string>
  value: T | undefined
  onChange: (value: T) => void
  required?: boolean
  problem?: Problem | undefined
}

/** A few choices side by side: arrows as everywhere, and 1…9 while the group has the focus. */
export function Choice<T extends string>({ name, legend, options, labels, value, onChange, required, problem }: Props<T>) {
  const missing = useUnfit(fieldId(name))
  const unfit = missing ?? problem?.errors?.find((it) => it.field === name)?.problem
  const choose = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent) || event.ctrlKey || event.altKey || event.metaKey) return
    const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1]
    const chosen = digit && options[Number(digit) - 1]
    if (!chosen) return
    event.preventDefault()
    onChange(chosen)
    document.getElementById(`${fieldId(name)}-${chosen}`)?.focus()
  }
  return (
    <fieldset className="choice" onKeyDown={choose}>
      <legend>
        {legend}
        {required && (
          <span className="required" aria-hidden="true">
            *
          </span>
        )}
      </legend>
      <div className="choice-options">
        {options.map((option, index) => (
          <label key={option} className={option === value ? 'chosen' : ''}>
            <input
              type="radio"
              id={`${fieldId(name)}-${option}`}
              name={name}
              required={required}
              checked={option === value}
              aria-describedby={unfit && `${fieldId(name)}-hint`}
              onChange={() => onChange(option)}
            />
            <span className="digit" aria-hidden="true">
              {index + 1}
            </span>
            {labels[option]}
          </label>
        ))}
      </div>
      {unfit && (
        <div id={`${fieldId(name)}-hint`} className="hint hint-error">
          {unfit}
        </div>
      )}
    </fieldset>
  )
}
