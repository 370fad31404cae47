import { Button } from 'antd'
import { type ReactNode, useState } from 'react'
import { useWords } from '../words/useWords'

interface Props {
  number: string
  title?: string | undefined
  /** Short words that change how the matter is treated, such as 紧急. */
  marks?: readonly (string | false | null | undefined)[]
  /** Its state and what can be done with the whole file. */
  children?: ReactNode
}

/** Above every file: which matter it is and how it stands. */
export function FileHead({ number, title, marks = [], children }: Props) {
  const words = useWords()
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(number)
    setCopied(true)
  }
  return (
    <div className="file-head">
      <h1>
        {number} {title}
      </h1>
      {marks.map(
        (mark) =>
          mark && (
            <span key={mark} className="mark">
              {mark}
            </span>
          ),
      )}
      {children}
      <Button size="small" onClick={() => void copy()}>
        {copied ? words.common.copied : words.common.copy}
      </Button>
    </div>
  )
}
