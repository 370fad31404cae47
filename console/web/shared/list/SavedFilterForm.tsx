import { Button, Input } from 'antd'
import { useState } from 'react'
import { answer, intake } from '../../api/services'
import type { Board } from '../../api/types'
import { Field } from '../form/Field'
import { Form } from '../form/Form'
import { ProblemNotice } from '../form/ProblemNotice'
import { SendButton } from '../form/SendButton'
import { useCommand } from '../form/useCommand'
import { useWords } from '../words/useWords'

interface Props {
  board: Board
  query: string
  onDone: () => void
  onCancel: () => void
}

const NO_FIELDS: readonly string[] = []
const LONGEST = 20

/** Asks what the present filter is to be called, and keeps it. */
export function SavedFilterForm({ board, query, onDone, onCancel }: Props) {
  const { filters: words, common } = useWords()
  const [typed, setTyped] = useState('')
  const [key] = useState(() => crypto.randomUUID())
  const command = useCommand(async () => {
    const params = { header: { 'Idempotency-Key': key } }
    return answer(intake.POST('/api/intake/saved-filters', { params, body: { board, name: typed, query } }))
  }, onDone)
  return (
    <Form className="name-filter" onSend={command.send}>
      <Field name="filterName" label={words.name} required>
        {(control) => (
          <Input {...control} autoFocus maxLength={LONGEST} value={typed} onChange={(event) => setTyped(event.target.value)} />
        )}
      </Field>
      <SendButton sending={command.sending}>{words.keep}</SendButton>
      <Button onClick={onCancel}>{common.cancel}</Button>
      <ProblemNotice command={command} fields={NO_FIELDS} />
    </Form>
  )
}
