import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import type { Unit } from '../api/households'
import { answer, intake } from '../api/services'
import { ExportButton } from '../shared/list/ExportButton'
import { isWide, withValue } from '../shared/list/filter'
import { LongList, PAGE_SIZE } from '../shared/list/LongList'
import { OfficeChoice } from '../shared/list/OfficeChoice'
import type { Column } from '../shared/list/Rows'
import { SavedFilters } from '../shared/list/SavedFilters'
import { SearchField } from '../shared/list/SearchField'
import { useMay } from '../shared/me/useMay'
import { useWords } from '../shared/words/useWords'
import type { Words } from '../shared/words/zh'
import { AddUnitForm } from './forms/AddUnitForm'
import { type HouseholdFilter, householdFilter } from './householdFilter'
import { PhoneSearch } from './PhoneSearch'
import { living } from './people'

/** The units of an office and who lives there; the filter is the address. */
export function HouseholdsPage() {
  const words = useWords()
  const { households } = words
  const navigate = useNavigate()
  const filter = householdFilter(useSearch({ strict: false }))
  const mayAdd = useMay('intake', 'household-unit.add')
  const mayImport = useMay('intake', 'household.import')
  const [adding, setAdding] = useState(false)
  const narrow = (search: HouseholdFilter) => void navigate({ to: '/households', search, replace: true })
  const total = useQuery({
    queryKey: ['households', 'count', filter],
    queryFn: () => count(filter),
  })
  return (
    <>
      <h1>{households.title}</h1>
      <div className="buttons">
        {mayAdd && <Button onClick={() => setAdding(true)}>{words.command['household-unit.add']}</Button>}
        {mayImport && <Link to="/households/import">{households.importList}</Link>}
      </div>
      <search className="filters">
        <SearchField
          label={households.begins}
          hint={households.beginsHint}
          value={filter.begins}
          onSearch={(begins) => narrow(withValue(filter, 'begins', begins))}
        />
        <SearchField
          label={households.building}
          hint={households.buildingHint}
          first={false}
          value={filter.building}
          onSearch={(building) => narrow(withValue(filter, 'building', building))}
        />
        <OfficeChoice value={filter.office} onChange={(office) => narrow(withValue(filter, 'office', office))} />
      </search>
      <PhoneSearch />
      <div className="list-tools">
        <SavedFilters board="HOUSEHOLDS" filter={filter} read={householdFilter} count={count} />
        {total.data && <span className="quiet">{households.total(`${total.data.count}${total.data.capped ? '+' : ''}`)}</span>}
        <ExportButton
          service="intake"
          command="household.read"
          name={households.title}
          load={async (headers) => {
            const asked = { params: { query: filter }, headers, parseAs: 'blob' as const }
            return (await answer(intake.GET('/api/intake/households/units/export', asked))).data
          }}
        />
      </div>
      <LongList
        caption={households.title}
        queryKey={['households', filter]}
        load={async (cursor) => {
          const query = { ...filter, size: PAGE_SIZE, ...(cursor ? { cursor } : {}) }
          return (await answer(intake.GET('/api/intake/households/units', { params: { query } }))).data
        }}
        columns={columns(words)}
        empty={isWide(filter) ? households.emptyRegister : undefined}
        keyOf={(unit) => unit.id}
        to={(unit) => `/households/${unit.id}`}
      />
      {adding && <AddUnitForm onClose={() => setAdding(false)} />}
    </>
  )
}

async function count(query: HouseholdFilter) {
  return (await answer(intake.GET('/api/intake/households/units/count', { params: { query } }))).data
}

function columns({ households }: Words): Column<Unit>[] {
  return [
    { key: 'unit', title: households.unit, cell: (unit) => unit.unit },
    { key: 'building', title: households.building, wide: true, cell: (unit) => unit.building },
    {
      key: 'people',
      title: households.people,
      cell: (unit) =>
        living(unit).length === 0 ? (
          <span className="quiet">{households.nobody}</span>
        ) : (
          living(unit).map((it) => (
            <div key={it.id}>
              {it.name} <span className="quiet">{households.relation[it.relation]}</span>
            </div>
          ))
        ),
    },
    {
      key: 'phones',
      title: households.phones,
      cell: (unit) =>
        living(unit).map(({ id, phones: [first = '–', ...more] }) => (
          <div key={id}>
            {first} {more.length > 0 && <span className="quiet">+{more.length}</span>}
          </div>
        )),
    },
  ]
}
