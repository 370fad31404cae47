import type { ReactNode } from 'react'
import type { Entry } from '../../api/knowledge'
import { type Bound, type Sending, StepForm } from '../../shared/file/StepForm'
import { EntryDialog } from '../../shared/form/EntryDialog'
import { useSpeech } from '../../shared/words/useWords'
import { ofEntry } from '../entryFile'

export interface EntryForm {
  entry: Entry
  onClose: () => void
}

interface Props<T> extends EntryForm {
  command: string
  initial: T
  fields: readonly string[]
  warning?: string
  send: (values: T, params: { path: { entryId: string }; header: Pick<Sending['header'], 'If-Match'> }) => Promise<unknown>
  children: (bound: Bound<T>) => ReactNode
}

/** A step on an entry, in a dialog above its file. */
export function EntryStep<T extends object>({ entry, onClose, send, command, ...step }: Props<T>) {
  const { words, language } = useSpeech()
  return (
    <EntryDialog title={`${entry.number} ${words.command[command]}`} onClose={onClose}>
      <StepForm
        {...step}
        command={command}
        subject={ofEntry(entry, words, language)}
        onDone={onClose}
        send={(values, { header }) => send(values, { path: { entryId: entry.id }, header: { 'If-Match': header['If-Match'] } })}
      />
    </EntryDialog>
  )
}
