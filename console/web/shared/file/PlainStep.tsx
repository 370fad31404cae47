import type { ReactNode } from 'react'
import { type Sending, StepForm } from './StepForm'
import type { Subject } from './subject'

interface Props {
  subject: Subject
  onDone: () => void
  command: string
  /** What it does, for who is about to do it. */
  note: string
  send: (params: Sending) => Promise<unknown>
  /** What it is done on the strength of, where it is read again before it is done. */
  children?: ReactNode
}

const NOTHING = {}
const NO_FIELDS: readonly string[] = []

/** A step of which nothing is asked. */
export function PlainStep({ note, send, children, ...step }: Props) {
  return (
    <StepForm {...step} initial={NOTHING} fields={NO_FIELDS} send={(_, params) => send(params)}>
      {() => (
        <>
          {children}
          <p>{note}</p>
        </>
      )}
    </StepForm>
  )
}
