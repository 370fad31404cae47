import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { answer, intake } from '../api/services'
import type { RequestSummary } from '../api/types'
import { Limit } from '../shared/Limit'
import { ExportButton } from '../shared/list/ExportButton'
import { isWide } from '../shared/list/filter'
import { Home } from '../shared/list/Home'
import { LongList, PAGE_SIZE } from '../shared/list/LongList'
import { Marked } from '../shared/list/Marked'
import type { Column } from '../shared/list/Rows'
import { SavedFilters } from '../shared/list/SavedFilters'
import { ShortNumber } from '../shared/list/ShortNumber'
import { RequestState } from '../shared/RequestState'
import { At, useTime } from '../shared/time/SuiteTime'
import { useWords } from '../shared/words/useWords'
import type { Words } from '../shared/words/zh'
import { RegisterFilters } from './RegisterFilters'
import { asked, type RegisterFilter, registerFilter } from './registerFilter'

/** The register, newest first, by the filter that the address says. */
export function RegisterPage() {
  const words = useWords()
  const navigate = useNavigate()
  const { zone } = useTime()
  const filter = registerFilter(useSearch({ strict: false }))
  const [capped, setCapped] = useState(false)
  return (
    <>
      <h1>{words.register.title}</h1>
      <RegisterFilters filter={filter} onChange={(search) => void navigate({ to: '/requests', search, replace: true })} />
      <div className="list-tools">
        <SavedFilters board="REQUESTS" filter={filter} read={registerFilter} count={(kept) => count(kept, zone)} />
        <ExportButton
          service="intake"
          command="service-request.read"
          name={words.register.title}
          load={async (headers) => {
            const table = { headers, parseAs: 'blob' as const }
            const params = { query: asked(filter, zone) }
            return (await answer(intake.GET('/api/intake/service-requests/export', { params, ...table }))).data
          }}
        />
        <Link className="month-step" to="/print/requests" search={filter}>
          {words.print.print}
        </Link>
      </div>
      {filter.said && <p className="quiet">{capped ? words.register.saidCapped : words.register.saidSoon}</p>}
      <LongList
        caption={words.register.title}
        queryKey={['requests', filter]}
        load={async (cursor) => {
          const query = { ...asked(filter, zone), size: PAGE_SIZE, ...(cursor ? { cursor } : {}) }
          const page = (await answer(intake.GET('/api/intake/service-requests', { params: { query } }))).data
          setCapped(page.capped)
          return page
        }}
        columns={filter.said ? [...columns(words), saidIn(words, filter.said)] : columns(words)}
        empty={isWide(filter) ? words.register.empty : undefined}
        keyOf={(row) => row.id}
        to={(row) => `/requests/${row.id}`}
      />
    </>
  )
}

async function count(filter: RegisterFilter, zone: string) {
  const query = asked(filter, zone)
  return (await answer(intake.GET('/api/intake/service-requests/count', { params: { query } }))).data
}

/** The words around what was looked for, which stands out where it stands as it was typed. */
function saidIn(words: Words, said: string): Column<RequestSummary> {
  return { key: 'said', title: words.register.saidIn, cell: (row) => row.said && <Marked text={row.said} part={said} /> }
}

export function columns(words: Words): Column<RequestSummary>[] {
  return [
    { key: 'number', title: words.register.number, cell: (row) => <ShortNumber of={String(row.number)} /> },
    {
      key: 'unit',
      title: words.register.unit,
      cell: ({ unit, withheld }) =>
        unit ? <Home of={unit} /> : <span className="quiet">{withheld ? words.common.withheld : words.register.noUnit}</span>,
    },
    {
      key: 'kind',
      title: words.register.kind,
      cell: (row) => (
        <>
          <span>{words.enums.kind[row.kind]}</span>
          {row.urgent && <span className="mark">{words.file.urgent}</span>}
          {row.outsideHours && <span className="mark">{words.desk.outsideHours}</span>}
          {row.severity && <span className="mark">{words.enums.severity[row.severity]}</span>}
        </>
      ),
    },
    { key: 'state', title: words.register.state, cell: (row) => row.state && <RequestState state={row.state} /> },
    {
      key: 'due',
      title: words.register.due,
      cell: (row) => <Limit of={row} />,
    },
    { key: 'received', title: words.register.received, wide: true, cell: (row) => <At time={row.receivedAt} /> },
  ]
}
