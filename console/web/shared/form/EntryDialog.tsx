import { Modal } from 'antd'
import type { ReactNode } from 'react'

interface Props {
  title: string
  onClose: () => void
  children: ReactNode
}

/** Where one entry is written; what was typed stays when it is closed. */
export function EntryDialog({ title, onClose, children }: Props) {
  return (
    <Modal open title={title} footer={null} onCancel={onClose} keyboard={false} mask={{ closable: false }} width={560}>
      {children}
    </Modal>
  )
}
