import type { ComponentType } from 'react'
import type { CallOutcome, ReturnCall } from '../../api/messages'
import { answer, intake } from '../../api/services'
import type { Possibility } from '../../shared/file/Actions'
import { type Sending, StepForm } from '../../shared/file/StepForm'
import type { FormProps } from '../../shared/file/subject'
import { TextStep } from '../../shared/file/TextStep'
import { Choice } from '../../shared/form/Choice'
import { TextField } from '../../shared/form/TextField'
import { useWords } from '../../shared/words/useWords'

const OUTCOMES: readonly CallOutcome[] = ['NO_ANSWER', 'BUSY', 'SWITCHED_OFF', 'WRONG_NUMBER']
const MAKE = 'return-call.make'
const NOT_REACHED = 'return-call.not-reached'

interface Tried {
  outcome: CallOutcome
  note: string
}

/** What is heard most often when nobody is spoken to. */
const INITIAL: Tried = { outcome: 'NO_ANSWER', note: '' }

/** Whoever rings either speaks to them or not: one permission, two forms. */
export function offered(actions: readonly Possibility[]): Possibility[] {
  return actions.flatMap((it) => (it.command === MAKE ? [it, { ...it, command: NOT_REACHED }] : [it]))
}

const seen = ({ path, header }: Sending) => ({
  path: { callId: path.id },
  header: { 'If-Match': header['If-Match'] },
})

function Made({ subject, onDone }: FormProps<ReturnCall>) {
  const { messages } = useWords()
  return (
    <TextStep
      subject={subject}
      onDone={onDone}
      command={MAKE}
      name="said"
      label={messages.said}
      send={(body, params) => answer(intake.POST('/api/intake/return-calls/{callId}/result', { params: seen(params), body }))}
    />
  )
}

function NotReached({ subject, onDone }: FormProps<ReturnCall>) {
  const { messages } = useWords()
  return (
    <StepForm
      subject={subject}
      onDone={onDone}
      command={NOT_REACHED}
      initial={INITIAL}
      fields={['outcome', 'note']}
      send={async ({ outcome, note }, params) => {
        const body = { outcome, ...(note.trim() ? { note: note.trim() } : {}) }
        await answer(intake.POST('/api/intake/return-calls/{callId}/attempts', { params: seen(params), body }))
      }}
    >
      {({ values, change, problem }) => (
        <>
          <Choice
            name="outcome"
            legend={messages.outcomeLegend}
            options={OUTCOMES}
            labels={messages.outcome}
            value={values.outcome}
            onChange={(outcome) => change({ outcome })}
          />
          <TextField
            name="note"
            label={messages.note}
            problem={problem}
            value={values.note}
            onChange={(note) => change({ note })}
          />
        </>
      )}
    </StepForm>
  )
}

function GiveUp({ subject, onDone }: FormProps<ReturnCall>) {
  const { messages } = useWords()
  return (
    <TextStep
      subject={subject}
      onDone={onDone}
      command="return-call.give-up"
      name="reason"
      label={messages.why}
      send={(body, params) => answer(intake.POST('/api/intake/return-calls/{callId}/giving-up', { params: seen(params), body }))}
    />
  )
}

export const CALL_FORMS: Record<string, ComponentType<FormProps<ReturnCall>>> = {
  [MAKE]: Made,
  [NOT_REACHED]: NotReached,
  'return-call.give-up': GiveUp,
}
export const CALL_FOR_GOOD = ['return-call.give-up'] as const
