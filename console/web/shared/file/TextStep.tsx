import { TextField } from '../form/TextField'
import { type Sending, StepForm } from './StepForm'
import type { Subject } from './subject'

interface Props<N extends string> {
  subject: Subject
  onDone: () => void
  command: string
  /** The name of the field in what is sent. */
  name: N
  label: string
  hint?: string | undefined
  warning?: string
  send: (body: Record<N, string>, params: Sending) => Promise<unknown>
}

/** A step of which nothing is asked but one text: a reason, a question, an instruction. */
export function TextStep<N extends string>({ name, label, hint, ...step }: Props<N>) {
  return (
    <StepForm {...step} initial={{ [name]: '' } as Record<N, string>} fields={[name]}>
      {({ values, change, problem }) => (
        <TextField
          name={name}
          label={label}
          hint={hint}
          required
          rows={3}
          autoFocus
          problem={problem}
          value={values[name]}
          onChange={(text) => change({ [name]: text } as Partial<Record<N, string>>)}
        />
      )}
    </StepForm>
  )
}
