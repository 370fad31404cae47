import type { ReactNode } from 'react'
import { type Bound, type Sending, StepForm } from '../shared/file/StepForm'
import type { Subject } from '../shared/file/subject'
import { EntryDialog } from '../shared/form/EntryDialog'
import { overwriting, type Part } from './parts'

/** What is written: its code, or '' for a new one, and the version that was seen. */
export interface Written {
  code: string
  name: string
  version: number
}

interface Props<T> {
  part: Part
  entry: Written
  initial: T
  fields: readonly string[]
  onClose: () => void
  command?: 'organisation.define' | 'organisation.end'
  warning?: string
  send: (values: T, header: ReturnType<typeof overwriting>) => Promise<unknown>
  children: (bound: Bound<T>) => ReactNode
}

/** Writes one entry of the organisation. */
export function EntryForm<T extends object>({ part, entry, onClose, send, command = 'organisation.define', ...form }: Props<T>) {
  const subject: Subject = {
    id: `${part}/${entry.code}`,
    number: entry.name,
    version: entry.version,
    address: `/organisation/${part}`,
    key: ['organisation'],
  }
  const sendOver = (values: T, { header }: Sending) => send(values, overwriting(header['If-Match']))
  return (
    <EntryDialog title={entry.name} onClose={onClose}>
      <StepForm {...form} subject={subject} onDone={onClose} command={command} send={sendOver} />
    </EntryDialog>
  )
}
