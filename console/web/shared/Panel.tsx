import { Button } from 'antd'
import type { ReactNode } from 'react'
import { Refused } from '../api/problem'
import { useWords } from './words/useWords'

/** As much of a question as is needed here. */
interface Asked<T> {
  data: T | undefined
  error: unknown
  isError: boolean
  refetch: () => Promise<unknown>
}

interface Props<T> {
  query: Asked<T>
  children: (data: T) => ReactNode
}

/** What one question brings; where it cannot be answered, says so and leaves the rest of the page alone. */
export function Panel<T>({ query, children }: Props<T>) {
  const words = useWords()
  if (query.data !== undefined) return children(query.data)
  if (query.isError) {
    const why = query.error instanceof Refused ? query.error.problem.detail : ''
    return (
      <p role="status" className="unreadable">
        {why || words.common.unreadable} <Button onClick={() => void query.refetch()}>{words.common.retry}</Button>
      </p>
    )
  }
  return <p className="quiet">{words.common.loading}</p>
}
