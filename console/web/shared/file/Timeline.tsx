import type { ReactNode } from 'react'
import { StaffName } from '../organisation/StaffName'
import { At } from '../time/SuiteTime'
import { useWords } from '../words/useWords'

/** One line of what happened. */
export interface HistoryLine {
  at: string
  what: string
  /** A number that belongs to it, a slip's for instance. */
  number?: string | null | undefined
  who?: string | null | undefined
  mark?: string | undefined
  /** What was said or written with it. */
  said?: readonly (ReactNode | null | undefined)[]
}

interface Props {
  lines: readonly HistoryLine[]
  title?: string
}

/** What happened, newest first. */
export function Timeline({ lines, title }: Props) {
  const words = useWords()
  const heading = title ?? words.file.timeline
  const newest = lines.map((line, index) => ({ ...line, key: index })).reverse()
  return (
    <section className="card timeline" aria-label={heading}>
      <h2>{heading}</h2>
      <ol className="plain">
        {newest.map((line) => (
          <li key={line.key}>
            <span className="when">
              <At time={line.at} />
            </span>
            <span className="what">{line.what}</span> {line.number && <span className="number">{line.number}</span>}{' '}
            <StaffName of={line.who} />
            {line.mark && <span className="mark">{line.mark}</span>}
            {line.said?.map(
              (text, index) =>
                text && (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one moment never change places
                  <div key={index} className="words">
                    {text}
                  </div>
                ),
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
