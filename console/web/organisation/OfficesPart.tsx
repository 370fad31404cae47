import { Button } from 'antd'
import { useState } from 'react'
import { nameOf, type Place } from '../api/organisation'
import { useMay } from '../shared/me/useMay'
import { useBranches, useOffices } from '../shared/organisation/usePlaces'
import { Panel } from '../shared/Panel'
import { useSpeech } from '../shared/words/useWords'
import { EntryTable } from './EntryTable'
import { OfficeForm } from './OfficeForm'

export function OfficesPart() {
  const { words, language } = useSpeech()
  const { organisation } = words
  const offices = useOffices()
  const { data: branches = [] } = useBranches()
  const may = useMay('intake', 'organisation.define')
  const [written, setWritten] = useState<Place | 'new'>()
  const branchName = (code: string | undefined) => {
    const found = branches.find((it) => it.code === code)
    return found ? nameOf(found, language) : code
  }
  return (
    <Panel query={offices}>
      {(rows) => (
        <>
          <EntryTable
            caption={organisation.parts.offices}
            columns={[
              { key: 'code', title: organisation.code, cell: (row) => row.code },
              { key: 'zh', title: organisation.nameZh, cell: (row) => row.nameZh },
              { key: 'en', title: organisation.nameEn, wide: true, cell: (row) => row.nameEn },
              { key: 'branch', title: organisation.branch, cell: (row) => branchName(row.branch) },
            ]}
            rows={rows}
            keyOf={(row) => row.code}
            nameOf={(row) => nameOf(row, language)}
            onEdit={may ? setWritten : undefined}
          />
          {may && <Button onClick={() => setWritten('new')}>{organisation.add}</Button>}
          {written && (
            <OfficeForm
              office={written === 'new' ? undefined : written}
              branches={branches}
              onClose={() => setWritten(undefined)}
            />
          )}
        </>
      )}
    </Panel>
  )
}
