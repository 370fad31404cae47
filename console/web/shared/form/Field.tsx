import type { ReactNode } from 'react'
import type { Problem } from '../../api/problem'
import { useUnfit } from './Form'
import { fieldId } from './fieldId'

interface Control {
  id: string
  'aria-describedby': string
  required: boolean
  'aria-invalid': boolean
  status: '' | 'error'
}

interface Props {
  /** As the service calls it, so that its refusals find the field. */
  name: string
  label: string
  hint?: string
  required?: boolean
  problem?: Problem | undefined
  children: (control: Control) => ReactNode
}

/** A label, a control, a hint, and beside it what cannot be sent, or what the service could not take. */
export function Field({ name, label, hint, required = false, problem, children }: Props) {
  const id = fieldId(name)
  const unfit = useUnfit(id)
  const error = unfit ?? problem?.errors?.find((it) => it.field === name)?.problem
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {required && (
          <span className="required" aria-hidden="true">
            *
          </span>
        )}
      </label>
      {children({
        id,
        'aria-describedby': `${id}-hint`,
        required,
        'aria-invalid': error !== undefined,
        status: error ? 'error' : '',
      })}
      <div id={`${id}-hint`} className={error ? 'hint hint-error' : 'hint'}>
        {error ?? hint}
      </div>
    </div>
  )
}
