import { useNavigate, useSearch } from '@tanstack/react-router'
import type { SlipSummary } from '../api/routing'
import { answer, routing } from '../api/services'
import { CountedTabs } from '../shared/list/CountedTabs'
import { ExportButton } from '../shared/list/ExportButton'
import { isWide } from '../shared/list/filter'
import { Home } from '../shared/list/Home'
import { LongList, PAGE_SIZE } from '../shared/list/LongList'
import type { Column } from '../shared/list/Rows'
import { SavedFilters } from '../shared/list/SavedFilters'
import { ShortNumber } from '../shared/list/ShortNumber'
import { useDepartments } from '../shared/organisation/useDepartments'
import { SlipState } from '../shared/SlipState'
import { DueTag } from '../shared/time/DueTag'
import { At } from '../shared/time/SuiteTime'
import { useWords } from '../shared/words/useWords'
import type { Words } from '../shared/words/zh'
import { countSlips } from './countSlips'
import { StandingTag } from './escalated/StandingTag'
import { SlipFilters } from './SlipFilters'
import { asked, OVER, type SlipFilter, STATES, slipFilter } from './slipFilter'
import { UrgedTag } from './UrgedTag'

/** The slips that this person sees, oldest first, by the filter that the address says. */
export function SlipsPage() {
  const words = useWords()
  const navigate = useNavigate()
  const departments = useDepartments()
  const filter = slipFilter(useSearch({ strict: false }))
  const tab = (label: string, search: SlipFilter, counted: boolean) => ({
    label,
    search: { ...search },
    chosen: search.state === filter.state,
    ...(counted ? { count: () => countSlips(search) } : {}),
  })
  const { state: _, ...rest } = filter
  return (
    <>
      <h1>{words.slips.title}</h1>
      <CountedTabs
        label={words.slips.title}
        tabs={[
          ...STATES.map((state) => tab(words.slips.state[state], { ...rest, state }, !OVER.includes(state))),
          tab(words.slips.all, rest, false),
        ]}
      />
      <SlipFilters filter={filter} onChange={(search) => void navigate({ to: '/slips', search, replace: true })} />
      <div className="list-tools">
        <SavedFilters board="SLIPS" filter={filter} read={slipFilter} count={countSlips} />
        <ExportButton
          service="routing"
          command="contact-slip.read"
          name={words.slips.title}
          load={async (headers) => {
            const table = {
              params: { query: asked(filter) },
              headers,
              parseAs: 'blob' as const,
            }
            return (await answer(routing.GET('/api/routing/contact-slips/export', table))).data
          }}
        />
      </div>
      <LongList
        caption={words.slips.title}
        queryKey={['slips', filter]}
        load={async (cursor) => {
          const query = { ...asked(filter), size: PAGE_SIZE, ...(cursor ? { cursor } : {}) }
          return (await answer(routing.GET('/api/routing/contact-slips', { params: { query } }))).data
        }}
        columns={columns(words, departments.nameOf, filter)}
        empty={isWide(filter) ? words.slips.empty : undefined}
        keyOf={(row) => row.id}
        to={(row) => `/slips/${row.id}`}
      />
    </>
  )
}

/** On a phone a row says how it stands where not all rows stand alike. */
export function columns(
  { slips, file, escalated }: Words,
  departmentName: (code: string) => string,
  { state }: SlipFilter,
): Column<SlipSummary>[] {
  return [
    { key: 'number', title: slips.number, cell: (row) => <ShortNumber of={row.number} /> },
    {
      key: 'where',
      title: slips.where,
      cell: ({ unit, place, content }) =>
        unit ? <Home of={unit} /> : (place ?? <span className="quiet">{content && slips.publicPlace}</span>),
    },
    {
      key: 'content',
      title: slips.content,
      cell: (row) => (
        <>
          <span className="clip">
            {row.urgent && <span className="mark">{file.urgent}</span>} {row.content ?? <i className="quiet">{slips.hidden}</i>}
          </span>
          {row.lastNote?.done && (
            <span className="clip last-said" title={`${slips.lastSaid} ${row.lastNote.done}`}>
              <At time={row.lastNote.at} /> {row.lastNote.formerDepartment && `${departmentName(row.lastNote.formerDepartment)} `}
              {row.lastNote.done}
            </span>
          )}
        </>
      ),
    },
    { key: 'department', title: slips.department, wide: true, cell: (row) => departmentName(row.departmentCode) },
    { key: 'due', title: slips.due, cell: (row) => row.due && <DueTag dueAt={row.due.dueAt} /> },
    { key: 'urged', title: slips.urgedColumn, cell: (row) => row.urgings > 0 && <UrgedTag slip={row} counted /> },
    { key: 'standing', title: escalated.column, wide: true, cell: (row) => <StandingTag standing={row.standing} /> },
    { key: 'state', title: slips.stateColumn, wide: state !== undefined, cell: (row) => <SlipState state={row.state} /> },
    { key: 'issued', title: slips.issued, wide: true, cell: (row) => <At time={row.issuedAt} /> },
  ]
}
