import type { ReactNode } from 'react'
import { useWords } from '../words/useWords'
import { type Service, useMayNot } from './useMay'

interface Props {
  service: Service
  command: string
  /** What the screen is called, said instead of it to whose posts do not do this. */
  title: string
  children: ReactNode
}

/** A screen of one command: who came by an address and may not issue it is told so before they type anything. */
export function Permitted({ service, command, title, children }: Props) {
  const { common } = useWords()
  if (!useMayNot(service, command)) return children
  return (
    <>
      <h1>{title}</h1>
      <p role="status" className="unreadable">
        {common.notYourPost}
      </p>
    </>
  )
}
