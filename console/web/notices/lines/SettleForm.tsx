import { Alert, Button } from 'antd'
import type { Line, NoticeDetail } from '../../api/notice'
import { useDraft } from '../../shared/drafts/useDraft'
import { Choice } from '../../shared/form/Choice'
import { Form } from '../../shared/form/Form'
import { ProblemNotice } from '../../shared/form/ProblemNotice'
import { SendButton } from '../../shared/form/SendButton'
import { TextField } from '../../shared/form/TextField'
import { useWords } from '../../shared/words/useWords'
import { needsNote, outcomesOf } from './outcomes'
import { type Settled, useSettlement } from './useSettlement'

interface Props {
  file: NoticeDetail
  lines: readonly Line[]
  onDone: () => void
}

const NO_FIELDS: readonly string[] = []
const INITIAL: Settled = { recipient: '', note: '' }

/** Tells what became of the chosen lines, each by itself: one that is refused stops no other, and is named. */
export function SettleForm({ file, lines, onDone }: Props) {
  const words = useWords()
  const { notices } = words
  const { id, number } = file.notice
  const draft = useDraft(
    { form: 'distribution.settle', subject: id, address: `/notices/${id}`, title: () => `${number} ${notices.settle}` },
    INITIAL,
  )
  const { values, change } = draft
  const outcomes = outcomesOf(lines)
  const { command, refusals } = useSettlement({
    notice: id,
    lines,
    values,
    idempotencyKey: draft.idempotencyKey,
    onTaken: (sent) => {
      draft.taken(sent)
      onDone()
    },
  })
  if (!draft.ready) return null
  return (
    <Form className="step" onSend={() => values.outcome && command.send()}>
      {outcomes.length === 0 && <p className="hint">{notices.notTogether}</p>}
      <Choice
        name="outcome"
        legend={notices.outcomeLabel}
        options={outcomes}
        labels={notices.outcome}
        required
        value={values.outcome}
        onChange={(outcome) => change({ outcome })}
      />
      {values.outcome === 'SIGNED' && (
        <TextField
          name="recipient"
          label={notices.recipient}
          required
          value={values.recipient}
          onChange={(recipient) => change({ recipient })}
        />
      )}
      <TextField
        name="note"
        label={notices.note}
        hint={notices.noteHint}
        required={needsNote(lines, values.outcome)}
        value={values.note}
        onChange={(note) => change({ note })}
      />
      {refusals.length > 0 && (
        <Alert
          type="error"
          role="alert"
          showIcon
          title={notices.notSettled}
          description={refusals.map((it) => <div key={it}>{it}</div>)}
        />
      )}
      <ProblemNotice command={command} fields={NO_FIELDS} />
      <div className="buttons">
        <SendButton sending={command.sending}>{notices.settleSelected(lines.length)}</SendButton>
        <Button onClick={onDone}>{words.common.close}</Button>
      </div>
    </Form>
  )
}
