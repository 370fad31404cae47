import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Checkbox } from 'antd'
import type { NoticeSummary } from '../api/notice'
import { answer, notice } from '../api/services'
import { CountedTabs } from '../shared/list/CountedTabs'
import { ExportButton } from '../shared/list/ExportButton'
import { isWide, severally, withValue } from '../shared/list/filter'
import { LongList, PAGE_SIZE } from '../shared/list/LongList'
import { OfficeChoice } from '../shared/list/OfficeChoice'
import type { Column } from '../shared/list/Rows'
import { SavedFilters } from '../shared/list/SavedFilters'
import { SearchField } from '../shared/list/SearchField'
import { ShortNumber } from '../shared/list/ShortNumber'
import { useMay } from '../shared/me/useMay'
import { At } from '../shared/time/SuiteTime'
import { useWords } from '../shared/words/useWords'
import type { Words } from '../shared/words/zh'
import { countNotices } from './countNotices'
import { NoticeState } from './NoticeState'
import { COUNTED, type NoticeFilter, noticeFilter, STATES } from './noticeFilter'
import { useMayDecide } from './useMayDecide'

/** Notices, newest first, by the filter that the address says. */
export function NoticesPage() {
  const words = useWords()
  const navigate = useNavigate()
  const mayDraft = useMay('notice', 'notice.draft')
  const mayDecide = useMayDecide()
  const filter = noticeFilter(useSearch({ strict: false }))
  const { state: _, awaitingMe: __, ...rest } = filter
  const change = (search: NoticeFilter) => void navigate({ to: '/notices', search, replace: true })
  const tab = (label: string, search: NoticeFilter, counted: boolean) => ({
    label,
    search: { ...search },
    chosen: search.state === filter.state && search.awaitingMe === filter.awaitingMe,
    ...(counted ? { count: () => countNotices(search) } : {}),
  })
  return (
    <>
      <div className="file-head">
        <h1>{words.notices.title}</h1>
        {mayDraft && (
          <Link to="/notices/new" className="button-link">
            {words.notices.newNotice}
          </Link>
        )}
        <Link to="/notices/register">{words.notices.registerTitle}</Link>
      </div>
      <CountedTabs
        label={words.notices.title}
        tabs={[
          ...(mayDecide ? [tab(words.notices.awaitingMe, { ...rest, awaitingMe: true }, true)] : []),
          tab(words.notices.all, rest, false),
          ...STATES.map((state) => tab(words.notices.state[state], { ...rest, state }, COUNTED.includes(state))),
        ]}
      />
      <search className="filters">
        <SearchField
          label={words.notices.search}
          hint={words.notices.search}
          value={filter.text}
          onSearch={(text) => change(withValue(filter, 'text', text))}
        />
        <OfficeChoice value={filter.office} onChange={(office) => change(withValue(filter, 'office', office))} />
        <Checkbox
          checked={filter.overdue === true}
          onChange={(event) => change(withValue(filter, 'overdue', event.target.checked || undefined))}
        >
          {words.notices.overdue}
        </Checkbox>
      </search>
      <div className="list-tools">
        <SavedFilters board="NOTICES" filter={filter} read={noticeFilter} count={countNotices} />
        <ExportButton
          service="notice"
          command="notice.read"
          name={words.notices.title}
          load={async (headers) => {
            const asked = {
              params: { query: severally(filter, 'state', 'category') },
              headers,
              parseAs: 'blob' as const,
            }
            return (await answer(notice.GET('/api/notice/notices/export', asked))).data
          }}
        />
      </div>
      <LongList
        caption={words.notices.title}
        queryKey={['notices', filter]}
        load={async (cursor) => {
          const query = { ...severally(filter, 'state', 'category'), size: PAGE_SIZE, ...(cursor ? { cursor } : {}) }
          return (await answer(notice.GET('/api/notice/notices', { params: { query } }))).data
        }}
        columns={columns(words)}
        empty={isWide(filter) ? words.notices.empty : undefined}
        keyOf={(row) => row.id}
        to={(row) => `/notices/${row.id}`}
      />
    </>
  )
}

function columns({ notices }: Words): Column<NoticeSummary>[] {
  return [
    { key: 'number', title: notices.number, cell: (row) => <ShortNumber of={row.number} /> },
    {
      key: 'title',
      title: notices.noticeTitle,
      cell: (row) => (
        <span className="clip">
          {row.importance === 'IMPORTANT' && <span className="mark">{notices.importance.IMPORTANT}</span>}{' '}
          {row.title ?? <i className="quiet">{notices.untitled}</i>}
        </span>
      ),
    },
    { key: 'state', title: notices.stateColumn, cell: (row) => <NoticeState state={row.state} /> },
    { key: 'valid', title: notices.validTo, wide: true, cell: (row) => <At time={row.validTo} limit /> },
    { key: 'category', title: notices.categoryField, wide: true, cell: (row) => notices.category[row.category] },
    { key: 'drafted', title: notices.drafted, wide: true, cell: (row) => <At time={row.draftedAt} /> },
  ]
}
