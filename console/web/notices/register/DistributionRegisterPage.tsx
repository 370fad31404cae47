import { Link, useNavigate } from '@tanstack/react-router'
import type { RegisterRow } from '../../api/notice'
import { answer, notice } from '../../api/services'
import { MonthField } from '../../shared/form/MonthField'
import { LongList, PAGE_SIZE } from '../../shared/list/LongList'
import type { Column } from '../../shared/list/Rows'
import { ShortNumber } from '../../shared/list/ShortNumber'
import { StaffName } from '../../shared/organisation/StaffName'
import { useWords } from '../../shared/words/useWords'
import type { Words } from '../../shared/words/zh'
import { useMonth } from './useMonth'

/** Where every copy of a month went, in the order in which it was told. */
export function DistributionRegisterPage() {
  const words = useWords()
  const { notices } = words
  const navigate = useNavigate()
  const month = useMonth()
  return (
    <>
      <div className="file-head">
        <h1>{notices.registerTitle}</h1>
        <Link to="/print/distribution-register" search={{ month }} className="button-link">
          {notices.printRegister}
        </Link>
      </div>
      <search className="filters">
        <MonthField
          name="month"
          label={notices.month}
          value={month}
          onChange={(chosen) => void navigate({ to: '/notices/register', search: { month: chosen }, replace: true })}
        />
      </search>
      <LongList
        caption={notices.registerTitle}
        queryKey={['distribution-register', month]}
        load={async (cursor) => {
          const query = { month, size: PAGE_SIZE, ...(cursor ? { cursor } : {}) }
          return (await answer(notice.GET('/api/notice/distribution-register', { params: { query } }))).data
        }}
        columns={columns(words)}
        keyOf={(row) => `${row.lineId} ${row.attempt}`}
        to={(row) => `/notices/${row.noticeId}`}
      />
    </>
  )
}

function columns({ notices }: Words): Column<RegisterRow>[] {
  return [
    { key: 'number', title: notices.number, cell: (row) => <ShortNumber of={row.number} /> },
    { key: 'to', title: notices.deliveredTo, cell: (row) => row.deliveredTo },
    {
      key: 'outcome',
      title: notices.outcomeLabel,
      cell: (row) => (
        <>
          {notices.outcome[row.outcome]} {row.recipient} {row.note && <span className="clip quiet">{row.note}</span>}
        </>
      ),
    },
    { key: 'day', title: notices.day, cell: (row) => row.day },
    { key: 'title', title: notices.noticeTitle, wide: true, cell: (row) => <span className="clip">{row.title}</span> },
    { key: 'method', title: notices.planMethod, wide: true, cell: (row) => notices.method[row.method] },
    { key: 'copies', title: notices.copies, wide: true, cell: (row) => row.copies },
    { key: 'handler', title: notices.handler, wide: true, cell: (row) => <StaffName of={row.handler} /> },
  ]
}
