import type { ReactNode } from 'react'
import { Dialog } from '../Dialog'

interface Props {
  title: string
  onClose: () => void
  children: ReactNode
}

/** Where one entry is written; what was typed stays when it is closed. */
export function EntryDialog({ title, onClose, children }: Props) {
  return (
    <Dialog open title={title} onCancel={onClose} keyboard={false} mask={{ closable: false }} width={560}>
      {children}
    </Dialog>
  )
}
