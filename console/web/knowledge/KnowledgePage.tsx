import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { answer, intake } from '../api/services'
import { officeOf } from '../api/session'
import { useDesk } from '../shared/drafts/Desk'
import { CountedTabs } from '../shared/list/CountedTabs'
import { LongList, PAGE_SIZE } from '../shared/list/LongList'
import { Rows } from '../shared/list/Rows'
import { SearchField } from '../shared/list/SearchField'
import { useMay } from '../shared/me/useMay'
import { Panel } from '../shared/Panel'
import { useSpeech } from '../shared/words/useWords'
import { columns } from './columns'
import { AddEntryForm } from './forms/AddEntryForm'
import { type KnowledgeFilter, knowledgeFilter } from './knowledgeFilter'
import { useEntryCategories } from './useEntryCategories'
import { useKeeper } from './useKeeper'

const LOOK_AGAIN = 10_000

/** What the desk answers from: found while one types, and in parts for whoever keeps it. */
export function KnowledgePage() {
  const { words, language } = useSpeech()
  const { knowledge } = words
  const navigate = useNavigate()
  const { session } = useDesk()
  const filter = knowledgeFilter(useSearch({ strict: false }))
  const [adding, setAdding] = useState(false)
  const mayKeep = useMay('intake', 'knowledge.keep')
  const shown = columns(words, useEntryCategories().nameOf, useKeeper(), filter.part)
  const silent = useQuery({
    queryKey: ['silent-departments'],
    enabled: mayKeep && officeOf(session) !== undefined,
    queryFn: async () => (await answer(intake.GET('/api/intake/knowledge/silent-departments'))).data,
  })
  const found = useQuery({
    queryKey: ['knowledge', 'search', filter.text],
    enabled: !filter.part,
    refetchInterval: LOOK_AGAIN,
    placeholderData: (before) => before,
    queryFn: async () => {
      const params = { query: filter.text ? { text: filter.text } : {} }
      return (await answer(intake.GET('/api/intake/knowledge/search', { params }))).data
    },
  })
  return (
    <>
      <h1>{knowledge.title}</h1>
      {mayKeep && (
        <div className="buttons">
          <Button onClick={() => setAdding(true)}>{words.command['knowledge.add']}</Button>
        </div>
      )}
      <search className="filters">
        <SearchField
          label={knowledge.search}
          hint={knowledge.searchHint}
          value={filter.text}
          onSearch={(text) => void navigate({ to: '/knowledge', search: text ? { text } : {}, replace: true })}
        />
      </search>
      <CountedTabs
        label={knowledge.title}
        tabs={[
          { label: knowledge.inForce, search: filter.text ? { text: filter.text } : {}, chosen: !filter.part },
          { label: knowledge.stale, search: { part: 'stale' }, chosen: filter.part === 'stale', count: () => count('stale') },
          { label: knowledge.ended, search: { part: 'ended' }, chosen: filter.part === 'ended' },
        ]}
      />
      {filter.part === 'stale' && !!silent.data?.length && (
        <p role="status">
          {knowledge.silent(silent.data.map((it) => (language === 'zh' ? it.nameZh : it.nameEn)).join(words.common.and))}
        </p>
      )}
      {filter.part ? (
        <LongList
          caption={knowledge.title}
          queryKey={['knowledge', filter]}
          load={async (cursor) => {
            const query = { ...asked(filter.part), size: PAGE_SIZE, ...(cursor ? { cursor } : {}) }
            return (await answer(intake.GET('/api/intake/knowledge/entries', { params: { query } }))).data
          }}
          columns={shown}
          empty={filter.part === 'stale' ? knowledge.nothingStale : knowledge.nothingEnded}
          keyOf={(entry) => entry.id}
          to={(entry) => `/knowledge/${entry.id}`}
        />
      ) : (
        <Panel query={found}>
          {({ items, more }) =>
            items.length === 0 ? (
              <p role="status">{filter.text ? words.common.nothing : knowledge.empty}</p>
            ) : (
              <>
                <Rows
                  caption={knowledge.title}
                  rows={items}
                  columns={shown}
                  keyOf={(entry) => entry.id}
                  to={(entry) => `/knowledge/${entry.id}`}
                />
                {more && <p className="quiet below-list">{knowledge.more}</p>}
              </>
            )
          }
        </Panel>
      )}
      {adding && <AddEntryForm onClose={() => setAdding(false)} />}
    </>
  )
}

function asked(part: KnowledgeFilter['part']) {
  return part === 'stale' ? { stale: true } : { state: 'ENDED' as const }
}

async function count(part: KnowledgeFilter['part']) {
  return (await answer(intake.GET('/api/intake/knowledge/entries/count', { params: { query: asked(part) } }))).data
}
