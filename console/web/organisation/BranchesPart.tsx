import { Button } from 'antd'
import { useState } from 'react'
import { nameOf, type Place } from '../api/organisation'
import type { Column } from '../shared/list/Rows'
import { useMay } from '../shared/me/useMay'
import { usePlaceName } from '../shared/organisation/usePlaceName'
import { useBranches } from '../shared/organisation/usePlaces'
import { Panel } from '../shared/Panel'
import { useSpeech } from '../shared/words/useWords'
import type { Words } from '../shared/words/zh'
import { BranchForm } from './BranchForm'
import { EntryTable } from './EntryTable'

export function BranchesPart() {
  const { words, language } = useSpeech()
  const branches = useBranches()
  const may = useMay('intake', 'organisation.define')
  const placeName = usePlaceName()
  const [written, setWritten] = useState<Place | 'new'>()
  return (
    <Panel query={branches}>
      {(rows) => (
        <>
          <EntryTable
            caption={words.organisation.parts.branches}
            columns={columns(words, placeName)}
            rows={rows}
            keyOf={(row) => row.code}
            nameOf={(row) => nameOf(row, language)}
            onEdit={may ? setWritten : undefined}
          />
          {may && <Button onClick={() => setWritten('new')}>{words.organisation.add}</Button>}
          {written && <BranchForm branch={written === 'new' ? undefined : written} onClose={() => setWritten(undefined)} />}
        </>
      )}
    </Panel>
  )
}

function columns({ organisation }: Words, placeName: (path: string) => string): Column<Place>[] {
  return [
    { key: 'code', title: organisation.code, cell: (row) => row.code },
    { key: 'zh', title: organisation.nameZh, cell: (row) => row.nameZh },
    { key: 'en', title: organisation.nameEn, wide: true, cell: (row) => row.nameEn },
    { key: 'above', title: organisation.company, wide: true, cell: (row) => placeName(`${row.group}/${row.company}`) },
    { key: 'zone', title: organisation.zone, wide: true, cell: (row) => row.zone },
  ]
}
