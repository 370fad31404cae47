import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { answer, intake } from '../api/services'
import type { RequestSummary } from '../api/types'
import { type Column, Rows } from '../shared/list/Rows'
import { Panel } from '../shared/Panel'
import { StateTag } from '../shared/StateTag'
import { DueTag } from '../shared/time/DueTag'
import { At } from '../shared/time/SuiteTime'
import { useWords } from '../shared/words/useWords'
import type { Words } from '../shared/words/zh'
import { RegisterFilters } from './RegisterFilters'
import { type RegisterFilter, registerFilter } from './registerFilter'

const SIZE = 50
const LOOK_AGAIN = 10_000
const OVER = ['CLOSED', 'VOID']

/** The register, newest first, by the filter that the address says. */
export function RegisterPage() {
  const words = useWords()
  const navigate = useNavigate()
  const filter = registerFilter(useSearch({ strict: false }))
  const pages = useInfiniteQuery({
    queryKey: ['requests', filter],
    refetchInterval: LOOK_AGAIN,
    initialPageParam: '',
    queryFn: async ({ pageParam }) => {
      const query = { ...filter, size: SIZE, ...(pageParam ? { cursor: pageParam } : {}) }
      return (await answer(intake.GET('/api/intake/service-requests', { params: { query } }))).data
    },
    getNextPageParam: (page) => page.next ?? undefined,
  })
  const rows = pages.data?.pages.flatMap((page) => page.items ?? []) ?? []
  const change = (more: RegisterFilter) => void navigate({ to: '/requests', search: more, replace: true })
  return (
    <>
      <h1>{words.register.title}</h1>
      <RegisterFilters filter={filter} onChange={change} />
      <Panel query={pages}>{() => rows.length === 0 && <p>{words.common.nothing}</p>}</Panel>
      {rows.length > 0 && (
        <Rows
          caption={words.register.title}
          columns={columns(words)}
          rows={rows}
          keyOf={(row) => String(row.id)}
          to={(row) => `/requests/${row.id}`}
        />
      )}
      {rows.length > 0 && (
        <p className="quiet below-list">
          {words.register.count(String(rows.length))}{' '}
          {pages.hasNextPage && <Button onClick={() => void pages.fetchNextPage()}>{words.common.loadMore}</Button>}
        </p>
      )}
    </>
  )
}

/** GL01-SR-202611-0041, of which a narrow screen shows the end. */
function ShortNumber({ of }: { of: string }) {
  const end = of.split('-').slice(-2).join('-')
  return (
    <>
      <span className="wide">{of.slice(0, of.length - end.length)}</span>
      {end}
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
    { key: 'state', title: words.register.state, cell: (row) => row.state && <StateTag state={row.state} /> },
    {
      key: 'due',
      title: words.register.due,
      cell: (row) => row.replyDueAt && row.state && !OVER.includes(row.state) && <DueTag dueAt={row.replyDueAt} />,
    },
    { key: 'received', title: words.register.received, wide: true, cell: (row) => <At time={row.receivedAt} /> },
  ]
}
