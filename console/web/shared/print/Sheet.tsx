import { useIsFetching } from '@tanstack/react-query'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useWords } from '../words/useWords'
import './print.css'

export type SheetSize = 'a4' | 'a4-landscape' | 'a5-landscape'

interface Props {
  size: SheetSize
  title: string
  /** What the whole paper is known by, above its right end. */
  number?: string | undefined
  /** What can be chosen about the paper before it is printed. */
  choices?: ReactNode
  children: ReactNode
}

/** A paper as the printer gives it out: on the screen as it will look, printed without what is around it, its pages numbered. */
export function Sheet({ size, title, number, choices, children }: Props) {
  const { print } = useWords()
  // What is not there yet would be missing on the paper for good.
  const reading = useIsFetching({ predicate: (it) => it.state.status === 'pending' }) > 0
  return (
    <>
      <div className="sheet-tools">
        <Button type="primary" loading={reading} onClick={() => window.print()}>
          {print.print}
        </Button>
        {choices}
      </div>
      <article className={`sheet sheet-${size}`}>
        {number && <p className="sheet-number">{number}</p>}
        <h1>{title}</h1>
        {children}
      </article>
    </>
  )
}
