import { useState } from 'react'
import { type Attachment, fileOf } from '../../api/attachments'
import { ProblemNotice } from '../form/ProblemNotice'
import { useCommand } from '../form/useCommand'
import { RowButton } from '../list/RowButton'
import { At } from '../time/SuiteTime'
import { useWords } from '../words/useWords'
import { sizeOf } from './fitting'
import { Picture } from './Picture'
import { WithdrawAttachment } from './WithdrawAttachment'

interface Props {
  address: string
  item: Attachment
  mayRead: boolean
  mayWithdraw: boolean
  onChange: () => void
}

const NO_FIELDS: readonly string[] = []
const ENDINGS = { JPEG: '.jpg', PNG: '.png', PDF: '.pdf' }

/** One attachment: what it is, whose, and its file, which is asked for when somebody wants to see it. */
export function AttachmentLine({ address, item, mayRead, mayWithdraw, onChange }: Props) {
  const { attachments: words } = useWords()
  const [picture, setPicture] = useState<Blob>()
  const [withdrawing, setWithdrawing] = useState(false)
  const isPicture = item.type !== 'PDF'
  const called = item.caption ?? item.name ?? words.kind[item.kind]
  const command = useCommand(
    () => fileOf(address, item),
    (file) => {
      if (isPicture) setPicture(file)
      else save(file, nameOf(item, words.kind[item.kind]))
      onChange()
    },
  )
  return (
    <li className={item.withdrawn ? 'attachment withdrawn' : 'attachment'}>
      <span className="mark">{words.kind[item.kind]}</span>
      <span className="attachment-name">{called}</span>{' '}
      <span className="quiet">
        {item.type} {sizeOf(item.size)} · {item.byName ?? item.by} <At time={item.at} />
      </span>
      {item.withdrawn && (
        <span>
          <strong>{words.withdrawn}</strong> {item.withdrawn.reason}{' '}
          <span className="quiet">
            {item.withdrawn.byName ?? item.withdrawn.by} <At time={item.withdrawn.at} />
          </span>
        </span>
      )}
      <span className="attachment-steps">
        {mayRead && (
          <RowButton of={called} disabled={command.sending} onClick={command.send}>
            {isPicture ? words.view : words.save}
          </RowButton>
        )}
        {mayWithdraw && (
          <RowButton of={called} danger onClick={() => setWithdrawing(true)}>
            {words.withdraw}
          </RowButton>
        )}
      </span>
      <ProblemNotice command={command} fields={NO_FIELDS} />
      {picture && <Picture file={picture} title={called} onClose={() => setPicture(undefined)} />}
      {withdrawing && (
        <WithdrawAttachment
          address={address}
          item={item}
          title={`${words.withdraw} ${called}`}
          onClose={() => setWithdrawing(false)}
          onDone={onChange}
        />
      )}
    </li>
  )
}

/** By what a browser saves it: never as anything but what it is. */
function nameOf({ name, type }: Attachment, kind: string): string {
  const called = name ?? kind
  return called.toLowerCase().endsWith(ENDINGS[type]) ? called : called + ENDINGS[type]
}

function save(file: Blob, name: string) {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
