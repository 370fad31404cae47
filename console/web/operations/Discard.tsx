import { Alert, Input, Modal } from 'antd'
import { useState } from 'react'
import { Field } from '../shared/form/Field'
import { ProblemNotice } from '../shared/form/ProblemNotice'
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
  const { operations } = useWords()
  const [reason, setReason] = useState('')
  const command = useCommand(() => DOORS[service].discard(event, reason), onDone)
  return (
    <Modal
      open
      title={operations.discardTitle}
      okText={operations.discard}
      okButtonProps={{ danger: true, disabled: reason.trim() === '', loading: command.sending }}
      onOk={command.send}
      onCancel={onDone}
    >
      <Alert type="warning" showIcon title={operations.discardWarning} />
      <Field name="reason" label={operations.reason} required problem={command.problem}>
        {(control) => <Input {...control} value={reason} onChange={(typed) => setReason(typed.target.value)} />}
      </Field>
      <ProblemNotice command={command} fields={FIELDS} />
    </Modal>
  )
}
