import { Button, Input } from 'antd'
import { useState } from 'react'
import type { StaffPost } from '../api/organisation'
import { useDesk } from '../shared/drafts/Desk'
import { useMay } from '../shared/me/useMay'
import { Panel } from '../shared/Panel'
import { useWords } from '../shared/words/useWords'
import { Ended } from './Ended'
import { EndForm } from './EndForm'
import { EntryTable } from './EntryTable'
import { Owed } from './Owed'
import { PostForm } from './PostForm'
import { usePosts } from './useOrganisation'
import { usePlaces } from './usePlaces'
import { usePostNames } from './usePostNames'

/** Who works where in which posts. */
export function PostsPart() {
  const { organisation, common } = useWords()
  const posts = usePosts()
  const may = useMay('intake', 'organisation.define')
  const places = usePlaces()
  const { nameOf } = usePostNames()
  const [search, setSearch] = useState('')
  const [written, setWritten] = useState<StaffPost | 'new'>()
  const [ending, setEnding] = useState<StaffPost>()
  const { session } = useDesk()
  // Who is above this person is known by name and kept by others.
  const kept = (post: StaffPost) => `${post.org}/`.startsWith(`${session.org}/`)
  const fits = (post: StaffPost) => `${post.name} ${post.code} ${post.roles.map(nameOf).join(' ')}`.includes(search.trim())
  return (
    <Panel query={posts}>
      {(rows) => (
        <>
          <search className="filters">
            <Input
              aria-label={organisation.searchPosts}
              placeholder={organisation.searchPosts}
              allowClear
              value={search}
              onChange={(event) => setSearch(event.target.value)}
            />
            {may && <Button onClick={() => setWritten('new')}>{organisation.add}</Button>}
          </search>
          <EntryTable
            caption={organisation.parts.posts}
            columns={[
              {
                key: 'name',
                title: organisation.staffName,
                cell: (row) => (
                  <>
                    {row.name ? <span className="person-name">{row.name}</span> : <i className="quiet">{organisation.noName}</i>}{' '}
                    <Ended at={row.endsAt} />
                    {row.endsAt && <Owed part="posts" code={row.code} />}
                  </>
                ),
              },
              { key: 'staffId', title: organisation.staffId, wide: true, cell: (row) => row.code },
              { key: 'roles', title: organisation.roles, cell: (row) => row.roles.map(nameOf).join(common.and) },
              { key: 'place', title: organisation.place, cell: (row) => places.nameOf(row.org) },
            ]}
            rows={rows.filter(kept).filter(fits)}
            keyOf={(row) => row.code}
            nameOf={(row) => row.name || row.code}
            onEdit={may ? setWritten : undefined}
            onEnd={may ? setEnding : undefined}
          />
          {written && <PostForm post={written === 'new' ? undefined : written} onClose={() => setWritten(undefined)} />}
          {ending && (
            <EndForm
              part="posts"
              entry={{ code: ending.code, name: `${ending.name} ${ending.code}`, version: ending.version }}
              onClose={() => setEnding(undefined)}
            />
          )}
        </>
      )}
    </Panel>
  )
}
