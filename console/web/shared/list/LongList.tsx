import { useInfiniteQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { Panel } from '../Panel'
import { useWords } from '../words/useWords'
import { type Column, Rows } from './Rows'

export const PAGE_SIZE = 50
const LOOK_AGAIN = 10_000

interface Page<T> {
  items: readonly T[]
  next?: string | null
}

interface Props<T> {
  caption: string
  /** Under which its pages are kept; with the filter in it. */
  queryKey: readonly unknown[]
  /** Asks for the page that begins at this cursor; '' is the first. */
  load: (cursor: string) => Promise<Page<T>>
  /** What its columns say may depend on what is shown together. */
  columns: readonly Column<T>[] | ((rows: readonly T[]) => readonly Column<T>[])
  keyOf: (row: T) => string
  /** Where a row opens. */
  to: (row: T) => string
  /** Said of an empty list that nothing narrows: what would stand here, and how it comes about. */
  empty?: string | undefined
}

/**
 * A list of any length, page by page, asked again while somebody looks at it. What stood there by another filter stays, paler,
 * until the answer is there: whoever has gone on into the rows keeps their place in them.
 */
export function LongList<T>({ caption, queryKey, load, columns, empty, ...table }: Props<T>) {
  const words = useWords()
  const pages = useInfiniteQuery({
    queryKey,
    refetchInterval: LOOK_AGAIN,
    initialPageParam: '',
    queryFn: ({ pageParam }) => load(pageParam),
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (before: { pages: Page<T>[]; pageParams: string[] } | undefined) =>
      before?.pages.some((page) => page.items.length > 0) ? before : undefined,
  })
  const rows = pages.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <>
      <Panel query={pages}>{() => rows.length === 0 && <p>{empty ?? words.common.nothing}</p>}</Panel>
      {rows.length > 0 && (
        <div className="long-list" aria-busy={pages.isPlaceholderData}>
          <Rows caption={caption} rows={rows} columns={typeof columns === 'function' ? columns(rows) : columns} {...table} />
          <p className="quiet below-list">
            {words.register.count(String(rows.length))}{' '}
            {pages.hasNextPage && !pages.isPlaceholderData && (
              <Button onClick={() => void pages.fetchNextPage()}>{words.common.loadMore}</Button>
            )}
          </p>
        </div>
      )}
    </>
  )
}
