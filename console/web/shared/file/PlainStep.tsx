import { type Sending, StepForm } from './StepForm'
import type { Subject } from './subject'

interface Props {
  subject: Subject
  onDone: () => void
  command: string
  /** What it does, for who is about to do it. */
  note: string
  send: (params: Sending) => Promise<unknown>
}

const NOTHING = {}
const NO_FIELDS: readonly string[] = []

/** A step of which nothing is asked. */
export function PlainStep({ note, send, ...step }: Props) {
  return (
    <StepForm {...step} initial={NOTHING} fields={NO_FIELDS} send={(_, params) => send(params)}>
      {() => <p>{note}</p>}
    </StepForm>
  )
}
