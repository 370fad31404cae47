import { Button, Input, Modal } from 'antd'
import { useEffect, useState } from 'react'
import { answer, intake } from '../../api/services'
import type { RequestDetail } from '../../api/types'
import { Field } from '../form/Field'
import { ProblemNotice } from '../form/ProblemNotice'
import { useCommand } from '../form/useCommand'
import { useWords } from '../words/useWords'

const SHOWN = 60_000
const FIELDS = ['reason'] as const

/** The masked number; the whole one for a minute, to who says why. */
export function Phone({ request }: { request: Pick<RequestDetail, 'id' | 'phone' | 'actions'> }) {
  const words = useWords()
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const [numbers, setNumbers] = useState<string[]>([])
  const reveal = async () => {
    const asked = { params: { path: { id: request.id } }, body: { reason } }
    return (await answer(intake.POST('/api/intake/service-requests/{id}/phone', asked))).data
  }
  const command = useCommand(reveal, (it) => {
    setNumbers([it.phone, ...(it.phones ?? [])].filter((number) => number !== undefined))
    setAsking(false)
    setReason('')
  })
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
  if (!request.phone) return <span className="quiet">{words.file.noPhone}</span>
  if (numbers.length > 0) {
    return (
      <span role="status">
        <strong>{numbers.join(' · ')}</strong> <span className="quiet">{words.file.revealHides}</span>
      </span>
    )
  }
  const may = request.actions.find((it) => it.command === 'service-request.reveal-phone')?.allowed
  return (
    <>
      <span>{request.phone}</span>{' '}
      {may && (
        <Button size="small" onClick={() => setAsking(true)}>
          {words.file.reveal}
        </Button>
      )}
      <Modal
        open={asking}
        title={words.file.reveal}
        okText={words.file.reveal}
        okButtonProps={{ disabled: reason.trim() === '', loading: command.sending }}
        onOk={command.send}
        onCancel={() => setAsking(false)}
      >
        <Field name="reason" label={words.file.revealWhy} required problem={command.problem}>
          {(control) => <Input {...control} value={reason} onChange={(event) => setReason(event.target.value)} />}
        </Field>
        <ProblemNotice command={command} fields={FIELDS} />
      </Modal>
    </>
  )
}
