import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { Refused } from '../api/problem'
import { useWords } from './words/useWords'

const ABSENT = 404

/** As much of a question as is needed here. */
interface Asked<T> {
  data: T | undefined
  error: unknown
  isError: boolean
  refetch: () => Promise<unknown>
}

interface Props<T> {
  query: Asked<T>
  /** What the screen is called, where its own heading comes with the answer. */
  heading?: string
  children: (data: T) => ReactNode
}

/** What one question brings; where it cannot be answered, says so and leaves the rest of the page alone. */
export function Panel<T>({ query, heading, children }: Props<T>) {
  const words = useWords()
  if (query.data !== undefined) return children(query.data)
  if (query.isError) {
    const problem = query.error instanceof Refused ? query.error.problem : undefined
    // Asking again brings nothing where there is nothing; a way on does.
    if (problem?.status === ABSENT) {
      return (
        <>
          {heading && <h1>{heading}</h1>}
          <p role="status" className="unreadable">
            {words.common.notHere} <Link to="/">{words.lost.home}</Link>
          </p>
        </>
      )
    }
    return (
      <>
        {heading && <h1>{heading}</h1>}
        <p role="status" className="unreadable">
          {problem?.detail || words.common.unreadable} <Button onClick={() => void query.refetch()}>{words.common.retry}</Button>
        </p>
      </>
    )
  }
  return (
    <>
      {heading && <h1>{heading}</h1>}
      <p className="quiet">{words.common.loading}</p>
    </>
  )
}
