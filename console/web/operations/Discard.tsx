import { Alert, Button } from 'antd'
import { useState } from 'react'
import { Dialog } from '../shared/Dialog'
import { Form } from '../shared/form/Form'
import { ProblemNotice } from '../shared/form/ProblemNotice'
import { SendButton } from '../shared/form/SendButton'
import { TextField } from '../shared/form/TextField'
import { useCommand } from '../shared/form/useCommand'
import { useWords } from '../shared/words/useWords'
import { DOORS, type ParkedEvent, type ServiceName } from './parked'

const FIELDS = ['reason'] as const

interface Props {
  service: ServiceName
  event: ParkedEvent
  onDone: () => void
}

/** Gives an event up for good, and says why. */
export function Discard({ service, event, onDone }: Props) {
  const { operations, common } = useWords()
  const [reason, setReason] = useState('')
  const command = useCommand(() => DOORS[service].discard(event, reason), onDone)
  return (
    <Dialog open title={operations.discardTitle} onCancel={onDone}>
      <Form onSend={command.send}>
        <Alert type="warning" showIcon title={operations.discardWarning} />
        <TextField
          name="reason"
          label={operations.reason}
          required
          problem={command.problem}
          value={reason}
          onChange={setReason}
        />
        <ProblemNotice command={command} fields={FIELDS} />
        <div className="buttons">
          <SendButton danger disabled={reason.trim() === ''} sending={command.sending}>
            {operations.discard}
          </SendButton>
          <Button onClick={onDone}>{common.cancel}</Button>
        </div>
      </Form>
    </Dialog>
  )
}
