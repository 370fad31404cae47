import { Button } from 'antd'
import { useState } from 'react'
import { nameOf, type Place } from '../api/organisation'
import { useMay } from '../shared/me/useMay'
import { useOffices } from '../shared/organisation/usePlaces'
import { Panel } from '../shared/Panel'
import { useSpeech } from '../shared/words/useWords'
import { DepartmentForm } from './DepartmentForm'
import { kindsOf } from './departmentKinds'
import { Ended } from './Ended'
import { EndForm } from './EndForm'
import { EntryTable } from './EntryTable'
import { Owed } from './Owed'
import { useDepartmentEntries } from './useOrganisation'

export function DepartmentsPart() {
  const { words, language } = useSpeech()
  const { organisation } = words
  const departments = useDepartmentEntries()
  const { data: offices = [] } = useOffices()
  const may = useMay('intake', 'organisation.define')
  const [written, setWritten] = useState<Place | 'new'>()
  const [ending, setEnding] = useState<Place>()
  const officeName = (code: string | undefined) => {
    const found = offices.find((it) => it.code === code)
    return found ? nameOf(found, language) : code
  }
  const kindName = (kind: string | undefined) =>
    kindsOf(departments.data ?? [], organisation.kinds, language).find((it) => it.value === kind)?.label
  return (
    <Panel query={departments}>
      {(rows) => (
        <>
          <EntryTable
            caption={organisation.parts.departments}
            columns={[
              { key: 'office', title: organisation.office, cell: (row) => officeName(row.office) },
              {
                key: 'name',
                title: organisation.parts.departments,
                cell: (row) => (
                  <>
                    {nameOf(row, language)} <Ended at={row.endsAt} />
                    {row.endsAt && <Owed part="departments" code={row.code} />}
                  </>
                ),
              },
              { key: 'kind', title: organisation.kind, wide: true, cell: (row) => kindName(row.kind) },
            ]}
            rows={rows}
            keyOf={(row) => row.code}
            nameOf={(row) => [officeName(row.office), nameOf(row, language)].filter(Boolean).join(' ')}
            onEdit={may ? setWritten : undefined}
            onEnd={may ? setEnding : undefined}
          />
          {may && <Button onClick={() => setWritten('new')}>{organisation.add}</Button>}
          {written && (
            <DepartmentForm
              department={written === 'new' ? undefined : written}
              departments={rows}
              offices={offices}
              onClose={() => setWritten(undefined)}
            />
          )}
          {ending && (
            <EndForm
              part="departments"
              entry={{ code: ending.code, name: nameOf(ending, language), version: ending.version }}
              onClose={() => setEnding(undefined)}
            />
          )}
        </>
      )}
    </Panel>
  )
}
