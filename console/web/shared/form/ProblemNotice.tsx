import { Alert, Button } from 'antd'
import { useEffect, useRef } from 'react'
import { KEY_REUSED, type Problem } from '../../api/problem'
import type { UsedDraft } from '../drafts/useDraft'
import { Named } from '../organisation/Named'
import { Colon } from '../words/Colon'
import { useWords } from '../words/useWords'
import { fieldId } from './fieldId'
import { TakenBefore } from './TakenBefore'
import type { Command } from './useCommand'

interface Props {
  command: Command
  fields: readonly string[]
  /** What is sent with the draft's key; a reading has none. */
  draft?: Pick<UsedDraft<object>, 'renewKey' | 'drop' | 'waits' | 'wait'>
}

/** What stands in the way of sending: above the button, with the fields named that are not on this form. */
export function ProblemNotice({ command, fields, draft }: Props) {
  const words = useWords()
  const { problem, waitsFor } = command
  const shown = useRef<Problem>(undefined)
  useWaitingDraft(command, draft)
  useEffect(() => {
    const less = problem?.errors?.some((it) => shown.current?.errors?.includes(it))
    shown.current = problem
    // Whoever mends one field goes on typing there.
    if (less) return
    const first = problem?.errors?.find((it) => fields.includes(it.field))
    if (first) document.getElementById(fieldId(first.field))?.focus()
  }, [problem, fields])
  if (waitsFor) {
    const text = waitsFor === 'login' ? words.login.lost : waitsFor === 'line' ? words.common.offline : words.common.waiting
    return (
      <Alert
        type="warning"
        showIcon
        role="status"
        title={text}
        action={
          <Button
            size="small"
            onClick={() => {
              draft?.wait(false)
              command.stop()
            }}
          >
            {words.common.stopWaiting}
          </Button>
        }
      />
    )
  }
  if (!problem) return null
  if (draft && problem.code === KEY_REUSED) return <TakenBefore command={command} draft={draft} />
  const errors = problem.errors ?? []
  const elsewhere = errors.filter((it) => !isShown(it.field, fields))
  const beside = errors.length > 0 && elsewhere.length === 0
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={beside ? words.common.mendFields : problem.values?.department ? <Named said={problem.detail} /> : problem.detail}
      description={
        <>
          {elsewhere.map((it) => (
            <div key={it.field}>
              {it.field}
              <Colon />
              {it.problem}
            </div>
          ))}
          {problem.clauses && problem.clauses.length > 0 && (
            <details>
              <summary>{words.common.clauses}</summary>
              {problem.clauses.join(' · ')}
            </details>
          )}
          {problem.status >= 500 && problem.requestId && `${words.common.incident} ${problem.requestId}`}
        </>
      }
    />
  )
}

/** What waits to be taken is known by its draft: where the form was left meanwhile, it is sent again with the same key. */
function useWaitingDraft({ send, sending, waitsFor, problem }: Command, draft: Props['draft']) {
  const begun = useRef(false)
  useEffect(() => {
    if (waitsFor) draft?.wait(true)
    else if (problem) draft?.wait(false)
    else if (draft?.waits && !begun.current && !sending) send()
    begun.current ||= sending || waitsFor !== undefined
  })
}

/** Whether its refusal is said beside it: it is of this form, and on the screen. */
function isShown(field: string, fields: readonly string[]): boolean {
  return fields.includes(field) && document.getElementById(fieldId(field)) !== null
}
