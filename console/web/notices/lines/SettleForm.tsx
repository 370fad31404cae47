import { useQueryClient } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { useState } from 'react'
import type { Line, NoticeDetail, Outcome } from '../../api/notice'
import { Refused } from '../../api/problem'
import { answer, notice } from '../../api/services'
import { useDraft } from '../../shared/drafts/useDraft'
import { Choice } from '../../shared/form/Choice'
import { TextField } from '../../shared/form/TextField'
import { useWords } from '../../shared/words/useWords'
import { needsNote, outcomesOf } from './outcomes'

interface Values {
  outcome?: Outcome | undefined
  recipient: string
  note: string
}

interface Props {
  file: NoticeDetail
  lines: readonly Line[]
  onDone: () => void
}

const INITIAL: Values = { recipient: '', note: '' }

/** Tells what became of the chosen lines, each by itself: one that is refused stops no other, and is named. */
export function SettleForm({ file, lines, onDone }: Props) {
  const words = useWords()
  const { notices } = words
  const queries = useQueryClient()
  const { id, number } = file.notice
  const draft = useDraft(
    { form: 'distribution.settle', subject: id, address: `/notices/${id}`, title: () => `${number} ${notices.settle}` },
    INITIAL,
  )
  const [sending, setSending] = useState(false)
  const [refused, setRefused] = useState<readonly string[]>([])
  const { values, change } = draft
  const outcomes = outcomesOf(lines)
  const settle = async () => {
    if (!values.outcome) return
    setSending(true)
    const refusals: string[] = []
    for (const line of lines) {
      try {
        await answer(
          notice.POST('/api/notice/notices/{id}/distribution-lines/{lineId}/settlement', {
            params: {
              path: { id, lineId: line.id },
              header: {
                'If-Match': `"${line.version}"`,
                'Idempotency-Key': `${draft.idempotencyKey} ${line.id} ${line.version}`,
              },
            },
            body: {
              outcome: values.outcome,
              attempt: line.attempts.length + 1,
              ...(values.outcome === 'SIGNED' ? { recipient: values.recipient } : {}),
              ...(values.note ? { note: values.note } : {}),
            },
          }),
        )
      } catch (why) {
        if (!(why instanceof Refused)) throw why
        refusals.push(`${line.unit ?? line.board}: ${why.problem.detail}`)
      }
    }
    setSending(false)
    setRefused(refusals)
    void queries.invalidateQueries({ queryKey: ['notice', id] })
    if (refusals.length === 0) {
      draft.taken(values)
      onDone()
    }
  }
  if (!draft.ready) return null
  return (
    <form
      className="step"
      onSubmit={(event) => {
        event.preventDefault()
        void settle()
      }}
    >
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
      {refused.length > 0 && (
        <Alert
          type="error"
          role="alert"
          showIcon
          title={notices.notSettled}
          description={refused.map((it) => <div key={it}>{it}</div>)}
        />
      )}
      <div className="buttons">
        <Button type="primary" htmlType="submit" loading={sending}>
          {notices.settleSelected(lines.length)}
        </Button>
        <Button onClick={onDone}>{words.common.close}</Button>
      </div>
    </form>
  )
}
