import { Link, useLocation } from '@tanstack/react-router'
import { Alert } from 'antd'
import { useEffect, useState } from 'react'
import { useDesk } from '../shared/drafts/Desk'
import type { Draft } from '../shared/drafts/store'
import { onDraftsChanged } from '../shared/drafts/useDraft'
import { useWords } from '../shared/words/useWords'

/** Says on every screen what was sent, was not taken and was left: it goes on its way where it is opened. */
export function NotTaken() {
  const words = useWords()
  const { drafts } = useDesk()
  const { pathname } = useLocation()
  const [left, setLeft] = useState<readonly Draft[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: with the address another form is the one that is open
  useEffect(() => {
    let shown = true
    const look = async () => {
      const waiting = (await drafts.all()).filter((it) => it.waits)
      const open = await drafts.beingWritten(waiting)
      if (shown) setLeft(waiting.filter((it) => !open.includes(it)))
    }
    void look()
    const noMore = onDraftsChanged(() => void look())
    return () => {
      shown = false
      noMore()
    }
  }, [drafts, pathname])
  return left.map((it) => (
    <Alert
      key={`${it.form}/${it.subject}/${it.nth}`}
      banner
      type="error"
      role="alert"
      title={words.drafts.notTaken(it.title)}
      action={
        <Link className="button-link" to={it.address} onClick={() => drafts.want(it)}>
          {words.drafts.sendOn}
        </Link>
      }
    />
  ))
}
