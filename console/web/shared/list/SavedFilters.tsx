import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { answer, intake } from '../../api/services'
import type { Board } from '../../api/types'
import { useMay } from '../me/useMay'
import { useWords } from '../words/useWords'
import { CountedTabs } from './CountedTabs'
import { SavedFilterForm } from './SavedFilterForm'
import { SavedFilterSteps } from './SavedFilterSteps'
import { asFilter, asQuery } from './savedFilter'

interface Props<F> {
  board: Board
  /** What the address says now. */
  filter: F
  /** Counts by a filter, where the board counts. */
  count?: (filter: F) => Promise<{ count: number; capped: boolean }>
  /** Takes from an address what the board knows. */
  read: (search: Record<string, unknown>) => F
}

/** What somebody keeps asking this board for, theirs and their office's; and a way to keep what is asked for now. */
export function SavedFilters<F extends object>({ board, filter, count, read }: Props<F>) {
  const { filters: words } = useWords()
  const queries = useQueryClient()
  const [naming, setNaming] = useState(false)
  const mayKeep = useMay('intake', 'saved-filter.keep')
  const { data: kept } = useQuery({
    queryKey: ['saved-filters', board],
    enabled: mayKeep,
    retry: false,
    queryFn: async () => (await answer(intake.GET('/api/intake/saved-filters', { params: { query: { board } } }))).data,
  })
  if (!kept) return null
  const query = asQuery(filter)
  const chosen = kept.find((it) => it.query === query)
  const changed = () => {
    setNaming(false)
    void queries.invalidateQueries({ queryKey: ['saved-filters', board] })
  }
  return (
    <div className="saved-filters">
      {kept.length > 0 && (
        <CountedTabs
          label={words.title}
          tabs={kept.map((it) => {
            const search = read(asFilter(it.query))
            return {
              label: it.shared ? `${it.name} · ${words.office}` : it.name,
              search: { ...search } as Record<string, unknown>,
              chosen: it === chosen,
              ...(count ? { count: () => count(search) } : {}),
            }
          })}
        />
      )}
      {chosen && <SavedFilterSteps key={chosen.id} filter={chosen} onDone={changed} />}
      {!chosen && query !== '' && !naming && <Button onClick={() => setNaming(true)}>{words.keep}</Button>}
      {naming && <SavedFilterForm board={board} query={query} onDone={changed} onCancel={() => setNaming(false)} />}
    </div>
  )
}
