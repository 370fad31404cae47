import { useNavigate, useSearch } from '@tanstack/react-router'
import { answer, intake } from '../api/services'
import type { RequestSummary } from '../api/types'
import { ExportButton } from '../shared/list/ExportButton'
import { severally } from '../shared/list/filter'
import { LongList, PAGE_SIZE } from '../shared/list/LongList'
import type { Column } from '../shared/list/Rows'
import { ShortNumber } from '../shared/list/ShortNumber'
import { RequestState } from '../shared/RequestState'
import { DueTag } from '../shared/time/DueTag'
import { At } from '../shared/time/SuiteTime'
import { useWords } from '../shared/words/useWords'
import type { Words } from '../shared/words/zh'
import { RegisterFilters } from './RegisterFilters'
import { registerFilter } from './registerFilter'

/** The register, newest first, by the filter that the address says. */
export function RegisterPage() {
  const words = useWords()
  const navigate = useNavigate()
  const filter = registerFilter(useSearch({ strict: false }))
  return (
    <>
      <h1>{words.register.title}</h1>
      <RegisterFilters filter={filter} onChange={(search) => void navigate({ to: '/requests', search, replace: true })} />
      <ExportButton
        name={words.register.title}
        load={async () => {
          const asked = {
            params: { query: severally(filter, 'state', 'kind') },
            headers: { Accept: 'text/csv' },
            parseAs: 'blob' as const,
          }
          return (await answer(intake.GET('/api/intake/service-requests/export', asked))).data
        }}
      />
      <LongList
        caption={words.register.title}
        queryKey={['requests', filter]}
        load={async (cursor) => {
          const query = { ...severally(filter, 'state', 'kind'), size: PAGE_SIZE, ...(cursor ? { cursor } : {}) }
          return (await answer(intake.GET('/api/intake/service-requests', { params: { query } }))).data
        }}
        columns={columns(words)}
        keyOf={(row) => row.id}
        to={(row) => `/requests/${row.id}`}
      />
    </>
  )
}

function columns(words: Words): Column<RequestSummary>[] {
  return [
    { key: 'number', title: words.register.number, cell: (row) => <ShortNumber of={String(row.number)} /> },
    {
      key: 'unit',
      title: words.register.unit,
      cell: (row) => row.unit ?? <span className="quiet">{words.register.noUnit}</span>,
    },
    {
      key: 'kind',
      title: words.register.kind,
      cell: (row) => (
        <>
          {row.kind && words.enums.kind[row.kind]}
          {row.urgent && <span className="mark">{words.file.urgent}</span>}
          {row.severity && <span className="mark">{words.enums.severity[row.severity]}</span>}
        </>
      ),
    },
    { key: 'state', title: words.register.state, cell: (row) => row.state && <RequestState state={row.state} /> },
    {
      key: 'due',
      title: words.register.due,
      cell: (row) => row.due && <DueTag dueAt={row.due.dueAt} />,
    },
    { key: 'received', title: words.register.received, wide: true, cell: (row) => <At time={row.receivedAt} /> },
  ]
}
