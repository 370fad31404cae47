import type { UseQueryResult } from '@tanstack/react-query'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useWords } from './words/useWords'

interface Props<T> {
  query: UseQueryResult<T>
  children: (data: T) => ReactNode
}

/** What one question brings; where it cannot be answered, says so and leaves the rest of the page alone. */
export function Panel<T>({ query, children }: Props<T>) {
  const words = useWords()
  if (query.data !== undefined) return children(query.data)
  if (query.isError) {
    return (
      <p role="status" className="unreadable">
        {words.common.unreadable} <Button onClick={() => void query.refetch()}>{words.common.retry}</Button>
      </p>
    )
  }
  return <p className="quiet">{words.common.loading}</p>
}
