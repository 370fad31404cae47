import { useQuery } from '@tanstack/react-query'
import type { RegisterRow } from '../../api/notice'
import { answer, notice } from '../../api/services'
import { useStaffNames } from '../../shared/organisation/useStaffNames'
import { Panel } from '../../shared/Panel'
import { Sheet } from '../../shared/print/Sheet'
import { SheetTable } from '../../shared/print/SheetTable'
import { useWords } from '../../shared/words/useWords'
import { useMonth } from '../register/useMonth'

const A_PAGE = 200

/** The distribution register of a month, whole. */
export function RegisterSheetPage() {
  const { notices } = useWords()
  const month = useMonth()
  const nameOf = useStaffNames()
  const asked = useQuery({ queryKey: ['distribution-register', 'whole', month], queryFn: () => wholeMonth(month) })
  return (
    <Panel query={asked} heading={notices.registerTitle}>
      {(rows) => (
        <Sheet size="a4-landscape" title={notices.registerTitle} number={month}>
          <SheetTable
            caption={notices.registerTitle}
            rows={rows}
            keyOf={(row) => `${row.lineId} ${row.attempt}`}
            columns={[
              { title: notices.day, width: '9%', cell: (row) => row.day },
              { title: notices.number, width: '14%', cell: (row) => row.number },
              { title: notices.noticeTitle, width: '20%', cell: (row) => row.title },
              { title: notices.copies, width: '5%', cell: (row) => row.copies },
              { title: notices.deliveredTo, width: '12%', cell: (row) => row.deliveredTo },
              {
                title: notices.planMethod,
                width: '14%',
                cell: (row) => `${notices.method[row.method]} · ${notices.outcome[row.outcome]}`,
              },
              { title: notices.recipient, width: '8%', cell: (row) => row.recipient },
              { title: notices.handler, width: '9%', cell: (row) => nameOf(row.handler) },
              { title: notices.note, cell: (row) => row.note },
            ]}
          />
        </Sheet>
      )}
    </Panel>
  )
}

async function wholeMonth(month: string): Promise<RegisterRow[]> {
  const rows: RegisterRow[] = []
  let cursor: string | null | undefined
  do {
    const query = { month, size: A_PAGE, ...(cursor ? { cursor } : {}) }
    const { data } = await answer(notice.GET('/api/notice/distribution-register', { params: { query } }))
    rows.push(...data.items)
    cursor = data.next
  } while (cursor)
  return rows
}
