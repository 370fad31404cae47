import { useState } from 'react'
import { type Attachment, withdraw } from '../../api/attachments'
import { EntryDialog } from '../form/EntryDialog'
import { Form } from '../form/Form'
import { ProblemNotice } from '../form/ProblemNotice'
import { SendButton } from '../form/SendButton'
import { TextField } from '../form/TextField'
import { useCommand } from '../form/useCommand'
import { useWords } from '../words/useWords'

interface Props {
  address: string
  item: Attachment
  title: string
  onClose: () => void
  onDone: () => void
}

const FIELDS = ['reason']

/** 作废: an attachment is taken back for a reason; the file itself stays. */
export function WithdrawAttachment({ address, item, title, onClose, onDone }: Props) {
  const { attachments: words } = useWords()
  const [reason, setReason] = useState('')
  const command = useCommand(
    () => withdraw(address, item, reason),
    () => {
      onDone()
      onClose()
    },
  )
  return (
    <EntryDialog title={title} onClose={onClose}>
      <Form onSend={command.send}>
        <TextField
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          required
          rows={2}
          autoFocus
          problem={command.problem}
          value={reason}
          onChange={setReason}
        />
        <ProblemNotice command={command} fields={FIELDS} />
        <SendButton sending={command.sending} danger>
          {words.withdraw}
        </SendButton>
      </Form>
    </EntryDialog>
  )
}
