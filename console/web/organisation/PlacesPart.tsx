import { useState } from 'react'
import { nameOf, type Place } from '../api/organisation'
import { useDesk } from '../shared/drafts/Desk'
import { useMay } from '../shared/me/useMay'
import { useBranches, useNamedPlaces } from '../shared/organisation/usePlaces'
import { Panel } from '../shared/Panel'
import { useSpeech } from '../shared/words/useWords'
import { above } from './above'
import { EntryTable } from './EntryTable'
import { PlaceForm } from './PlaceForm'

/** What groups and project companies are called; which there are follows from the branches. */
export function PlacesPart() {
  const { words, language } = useSpeech()
  const { organisation } = words
  const { session } = useDesk()
  const { data: branches = [] } = useBranches()
  const named = useNamedPlaces()
  const may = useMay('intake', 'organisation.define')
  const [written, setWritten] = useState<Place>()
  return (
    <Panel query={named}>
      {(names) => (
        <>
          <EntryTable
            caption={organisation.parts.places}
            columns={[
              { key: 'code', title: organisation.code, cell: (row) => row.code },
              {
                key: 'level',
                title: organisation.level,
                cell: ({ code }) => (code.includes('/') ? organisation.company : organisation.group),
              },
              { key: 'zh', title: organisation.nameZh, cell: (row) => row.nameZh || organisation.notNamed },
              { key: 'en', title: organisation.nameEn, wide: true, cell: (row) => row.nameEn || organisation.notNamed },
            ]}
            rows={above(branches, names)}
            keyOf={(row) => row.code}
            nameOf={(row) => nameOf(row, language) || row.code}
            onEdit={may ? setWritten : undefined}
            isTheirs={(row) => `${row.code}/`.startsWith(`${session.org}/`)}
          />
          {written && <PlaceForm place={written} onClose={() => setWritten(undefined)} />}
        </>
      )}
    </Panel>
  )
}
