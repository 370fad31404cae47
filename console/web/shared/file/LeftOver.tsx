import { useEffect, useState } from 'react'
import { useDesk } from '../drafts/Desk'
import type { Draft } from '../drafts/store'
import { draftsChanged, onDraftsChanged } from '../drafts/useDraft'
import { RowButton } from '../list/RowButton'
import { useWords } from '../words/useWords'

interface Props {
  /** Whose file this is. */
  subject: string
  /** Commands whose forms can be opened, and so show their drafts themselves. */
  offered: readonly string[]
}

/** What this person typed here for a step that is not possible any more: shown, so that no text is beyond reach. */
export function LeftOver({ subject, offered }: Props) {
  const words = useWords()
  const { drafts } = useDesk()
  const [own, setOwn] = useState<readonly Draft[]>([])
  useEffect(() => {
    let shown = true
    const look = () => void drafts.all().then((all) => shown && setOwn(all.filter((it) => it.subject === subject)))
    look()
    const leave = onDraftsChanged(look)
    return () => {
      shown = false
      leave()
    }
  }, [drafts, subject])
  return own
    .filter((it) => !offered.includes(it.form))
    .map((it) => (
      <div key={`${it.form} ${it.nth}`} className="left-over">
        <strong>{words.file.leftOver(words.command[it.form] ?? it.form)}</strong>
        <blockquote>{textOf(it.values)}</blockquote>
        <RowButton of={words.command[it.form] ?? it.form} onClick={() => void drafts.drop(it).then(draftsChanged)}>
          {words.common.discard}
        </RowButton>
      </div>
    ))
}

function textOf(values: unknown): string {
  return Object.values(values as object)
    .filter((it) => typeof it === 'string')
    .join('\n')
}
