import { Button, Input, type InputRef } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { Dialog } from '../Dialog'
import { Field } from '../form/Field'
import { Form } from '../form/Form'
import { ProblemNotice } from '../form/ProblemNotice'
import { SendButton } from '../form/SendButton'
import { useCommand } from '../form/useCommand'
import { RowButton } from '../list/RowButton'
import { useWords } from '../words/useWords'

interface Props {
  /** Masked, as everybody sees them. */
  phones: readonly string[]
  may: boolean
  /** Whose they are, where several people are shown. */
  of?: string
  /** Asks for the whole numbers, which is recorded. */
  ask: (reason: string) => Promise<string[]>
}

const SHOWN = 60_000
const FIELDS = ['reason'] as const

/** Masked numbers; the whole ones for a minute, to who says why. */
export function Phones({ phones, may, of = '', ask }: Props) {
  const words = useWords()
  const [asking, setAsking] = useState(false)
  const field = useRef<InputRef>(null)
  const [reason, setReason] = useState('')
  const [numbers, setNumbers] = useState<string[]>([])
  const command = useCommand(
    () => ask(reason),
    (whole) => {
      setNumbers(whole)
      setAsking(false)
      setReason('')
    },
  )
  useEffect(() => {
    if (numbers.length === 0) return undefined
    const hide = () => setNumbers([])
    const hiding = setTimeout(hide, SHOWN)
    window.addEventListener('blur', hide)
    return () => {
      clearTimeout(hiding)
      window.removeEventListener('blur', hide)
    }
  }, [numbers])
  const leave = () => setAsking(false)
  if (phones.length === 0) return <span className="quiet">{words.file.noPhone}</span>
  if (numbers.length > 0) {
    return (
      <span role="status">
        <strong>{numbers.join(' · ')}</strong> <span className="quiet">{words.file.revealHides}</span>
      </span>
    )
  }
  return (
    <>
      <span>{phones.join(' · ')}</span>{' '}
      {may && (
        <RowButton of={of} onClick={() => setAsking(true)}>
          {words.file.reveal}
        </RowButton>
      )}
      <Dialog
        open={asking}
        title={words.file.reveal}
        destroyOnHidden
        onCancel={leave}
        afterOpenChange={(opened) => opened && field.current?.focus()}
      >
        <Form onSend={command.send}>
          <Field name="reason" label={words.file.revealWhy} required problem={command.problem}>
            {(control) => <Input {...control} ref={field} value={reason} onChange={(event) => setReason(event.target.value)} />}
          </Field>
          <ProblemNotice command={command} fields={FIELDS} />
          <div className="buttons">
            <SendButton disabled={reason.trim() === ''} sending={command.sending}>
              {words.file.reveal}
            </SendButton>
            <Button onClick={leave}>{words.common.cancel}</Button>
          </div>
        </Form>
      </Dialog>
    </>
  )
}
