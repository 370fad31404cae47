import type { ReactNode } from 'react'
import { useWords } from '../words/useWords'
import type { Words } from '../words/zh'
import { type Service, useMayNot } from './useMay'

/** What a screen is of no use without, and what the screen is called. */
export interface Need {
  service: Service
  command: string
  title: (words: Words) => string
}

/** A screen of one command: who came by an address and may not issue it is told so, and asked and shown nothing else. */
export function Permitted({ service, command, title, children }: Need & { children: ReactNode }) {
  const words = useWords()
  if (!useMayNot(service, command)) return children
  return (
    <>
      <h1>{title(words)}</h1>
      <p role="status" className="unreadable">
        {words.common.notYourPost}
      </p>
    </>
  )
}
