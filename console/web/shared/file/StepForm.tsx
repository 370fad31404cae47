import { useQueryClient } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { type Problem, STALE } from '../../api/problem'
import { useDraft } from '../drafts/useDraft'
import { Form } from '../form/Form'
import { ProblemNotice } from '../form/ProblemNotice'
import { SendButton } from '../form/SendButton'
import { useCommand } from '../form/useCommand'
import { isComposing } from '../keys/guard'
import { useWords } from '../words/useWords'
import { StaleNotice } from './StaleNotice'
import type { Subject } from './subject'

/** What a form's fields are given. */
export interface Bound<T> {
  values: T
  change: (more: Partial<T>) => void
  problem: Problem | undefined
}

/** With what a command is sent: the version that the person saw, and the draft's own key. */
export interface Sending {
  path: { id: string }
  header: { 'If-Match': string; 'Idempotency-Key': string }
}

interface Props<T> {
  subject: Subject
  onDone: () => void
  command: string
  initial: T
  fields: readonly string[]
  warning?: string
  send: (values: T, params: Sending) => Promise<unknown>
  children: (bound: Bound<T>) => ReactNode
}

/** When to look again after one's own step: its effect may come by way of another service. */
const LOOKS = [0, 250, 500, 750, 1_000, 1_500, 2_500]

/** One step on a matter: its draft, its keys, its refusals, and what somebody else did meanwhile. */
export function StepForm<T extends object>({
  subject,
  onDone,
  command: name,
  initial,
  fields,
  warning,
  send,
  children,
}: Props<T>) {
  const words = useWords()
  const queries = useQueryClient()
  const form = useRef<HTMLFormElement>(null)
  const [seen, setSeen] = useState(subject)
  const title = `${subject.number} ${words.command[name] ?? name}`
  const draft = useDraft({ form: name, subject: subject.id, title: () => title, address: subject.address }, initial)
  const params = {
    path: { id: subject.id },
    header: { 'If-Match': `"${seen.version}"`, 'Idempotency-Key': draft.idempotencyKey },
  }
  const command = useCommand(
    async () => {
      await send(draft.values, params)
      return draft.values
    },
    (sent) => {
      draft.taken(sent)
      for (const pause of LOOKS) setTimeout(() => void queries.invalidateQueries({ queryKey: subject.key }), pause)
      onDone()
    },
  )
  const stale = command.problem?.code === STALE
  const goOn = () => {
    setSeen(subject)
    command.stop()
  }
  const change = (more: Partial<T>) => {
    command.amend(Object.keys(more))
    draft.change(more)
  }
  const drop = () => void draft.drop().then(onDone)
  const leave = (event: KeyboardEvent) => {
    if (event.code === 'Escape' && !isComposing(event.nativeEvent)) onDone()
  }
  const { ready } = draft
  // Typing goes on where the form begins; Esc closes it also where it has no field.
  useEffect(() => {
    if (!ready || form.current?.contains(document.activeElement)) return
    const first = form.current?.querySelector<HTMLElement>('input, textarea')
    ;(first ?? form.current)?.focus()
  }, [ready])
  if (!ready) return null
  return (
    <Form ref={form} className="step" tabIndex={-1} onKeyDown={leave} onSend={command.send}>
      {draft.restored && <p role="status">{words.common.restored}</p>}
      {warning && <Alert type="warning" showIcon title={warning} />}
      {children({ values: draft.values, change, problem: command.problem })}
      {stale ? (
        <StaleNotice subject={subject} seen={seen} repeated={command.repeated} onGoOn={goOn} onDrop={drop} />
      ) : (
        <ProblemNotice command={command} fields={fields} draft={draft} />
      )}
      <div className="buttons">
        <SendButton sending={command.sending}>{words.common.submit}</SendButton>
        <Button onClick={onDone}>
          {words.common.close} <kbd>Esc</kbd>
        </Button>
      </div>
    </Form>
  )
}
