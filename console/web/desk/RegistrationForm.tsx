import { Button, Checkbox } from 'antd'
import { useEffect } from 'react'
import { answer, intake } from '../api/services'
import type { UsedDraft } from '../shared/drafts/useDraft'
import { Choice } from '../shared/form/Choice'
import { Form } from '../shared/form/Form'
import { ProblemNotice } from '../shared/form/ProblemNotice'
import { SendButton } from '../shared/form/SendButton'
import { TextField } from '../shared/form/TextField'
import { useCommand } from '../shared/form/useCommand'
import { OfficeField } from '../shared/organisation/OfficeField'
import { useWords } from '../shared/words/useWords'
import { AfterHours } from './AfterHours'
import { CallerFields } from './CallerFields'
import { ComplaintFields } from './ComplaintFields'
import { MoreFields } from './MoreFields'
import { CHANNELS, type Entry, FIELDS, isRelayed, KINDS, type Made, MOODS, promisedBy, toRegistration } from './registration'
import { typedOn } from './typedOn'
import { windowHere } from './window'

interface Props {
  draft: UsedDraft<Entry>
  onAsk: (phone: string) => void
  /** Whether somebody has typed on since it was sent, of something new. */
  onDone: (made: Made, typedOn: boolean) => void
}

/** A new line for the register, in the order of the conversation. */
export function RegistrationForm({ draft, onAsk, onDone }: Props) {
  const words = useWords()
  const { values, restored } = draft
  const register = async () => {
    // The form is not sent before one is chosen.
    if (!values.kind) throw new Error('no kind is chosen')
    const params = { header: { 'Idempotency-Key': draft.idempotencyKey } }
    const body = toRegistration(values, values.kind)
    const { data } = await answer(intake.POST('/api/intake/service-requests', { params, body }))
    return { ...data, replyDueAt: promisedBy(values, data.replyDueAt), sent: values }
  }
  const command = useCommand(register, (made) => onDone(made, draft.taken(made.sent, typedOn)))
  const { problem } = command
  const change = (more: Partial<Entry>) => {
    command.amend(Object.keys(more))
    draft.change(more)
  }
  useEffect(() => document.getElementById('field-phone')?.focus(), [])
  return (
    <Form className="registration" onSend={command.send}>
      {restored && (
        <p className="restored" role="status">
          {words.common.restored}{' '}
          <Button size="small" onClick={() => void draft.drop()}>
            {words.common.discard}
          </Button>
        </p>
      )}
      <CallerFields values={values} change={change} problem={problem} onAsk={onAsk} />
      <Choice
        name="channel"
        legend={words.desk.channel}
        options={CHANNELS}
        labels={words.enums.channel}
        value={values.channel}
        onChange={(channel) => change(channel === 'VISIT' && !values.window ? { channel, window: windowHere() } : { channel })}
      />
      {isRelayed(values.channel) && (
        <TextField
          name="relayedBy"
          label={words.desk.relayedBy}
          required
          problem={problem}
          value={values.relayedBy}
          onChange={(relayedBy) => change({ relayedBy })}
        />
      )}
      <Choice
        name="kind"
        legend={words.desk.kind}
        required
        options={KINDS}
        labels={words.enums.kind}
        value={values.kind}
        onChange={(kind) => change({ kind })}
      />
      <AfterHours entry={values} />
      <TextField
        name="content"
        label={words.desk.content}
        hint={words.desk.contentHint}
        required
        rows={5}
        problem={problem}
        value={values.content}
        onChange={(content) => change({ content })}
      />
      <ComplaintFields values={values} change={change} problem={problem} />
      <div className="row">
        <Checkbox checked={values.urgent} onChange={(event) => change({ urgent: event.target.checked })}>
          {words.desk.urgent}
        </Checkbox>
        <Choice
          name="mood"
          legend={words.desk.mood}
          options={MOODS}
          labels={words.enums.mood}
          value={values.mood}
          onChange={(mood) => change({ mood })}
        />
      </div>
      <OfficeField value={values.office} onChange={(office) => change({ office })} problem={problem} />
      <MoreFields values={values} change={change} problem={problem} startedAt={draft.startedAt} />
      <ProblemNotice command={command} fields={FIELDS} draft={draft} />
      <div className="buttons">
        <SendButton large sending={command.sending}>
          {words.desk.register}
        </SendButton>
      </div>
    </Form>
  )
}
