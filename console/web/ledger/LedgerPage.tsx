import { useSearch } from '@tanstack/react-router'
import type { Review } from '../api/ledger'
import { answer, intake } from '../api/services'
import { CountedTabs } from '../shared/list/CountedTabs'
import { LongList, PAGE_SIZE } from '../shared/list/LongList'
import type { Column } from '../shared/list/Rows'
import { StaffName } from '../shared/organisation/StaffName'
import { useOfficeName } from '../shared/organisation/useOfficeName'
import { DueTag } from '../shared/time/DueTag'
import { At } from '../shared/time/SuiteTime'
import { useWords } from '../shared/words/useWords'
import type { Words } from '../shared/words/zh'
import { AgreedReplies } from './AgreedReplies'
import { type LedgerFilter, ledgerFilter } from './ledgerFilter'

/** The ledger of each day and week: what is to be looked through and signed, and what was. */
export function LedgerPage() {
  const words = useWords()
  const { ledger } = words
  const officeName = useOfficeName()
  const filter = ledgerFilter(useSearch({ strict: false }))
  return (
    <>
      <h1>{ledger.title}</h1>
      <AgreedReplies />
      <CountedTabs
        label={ledger.title}
        tabs={[
          { label: ledger.state.DUE, search: {}, chosen: filter.state === 'DUE' },
          { label: ledger.state.SIGNED, search: { state: 'SIGNED' }, chosen: filter.state === 'SIGNED' },
        ]}
      />
      <LongList
        caption={ledger.title}
        queryKey={['ledger', filter]}
        load={async (cursor) => {
          const query = { ...asked(filter), size: PAGE_SIZE, ...(cursor ? { cursor } : {}) }
          return (await answer(intake.GET('/api/intake/ledger-reviews', { params: { query } }))).data
        }}
        columns={columns(words, filter, officeName)}
        empty={filter.state === 'DUE' ? ledger.nothingDue : ledger.nothingSigned}
        keyOf={(review) => review.id}
        to={(review) => `/ledger/${review.id}`}
      />
    </>
  )
}

function asked({ state }: LedgerFilter) {
  return state === 'DUE' ? { state, sort: 'DUE' as const } : { state }
}

function columns({ ledger, desk }: Words, { state }: LedgerFilter, officeName: (code: string) => string): Column<Review>[] {
  const shared: Column<Review>[] = [
    { key: 'number', title: ledger.number, cell: (it) => it.number },
    { key: 'period', title: ledger.kind, cell: (it) => ledger.period[it.period] },
    { key: 'office', title: desk.office, wide: true, cell: (it) => officeName(it.office) },
  ]
  return state === 'DUE'
    ? [...shared, { key: 'due', title: ledger.due, cell: (it) => it.due && <DueTag dueAt={it.due.dueAt} /> }]
    : [
        ...shared,
        { key: 'signed', title: ledger.signedAt, cell: (it) => it.signedAt && <At time={it.signedAt} /> },
        { key: 'by', title: ledger.signedBy, wide: true, cell: (it) => it.signedBy && <StaffName of={it.signedBy} /> },
        { key: 'open', title: ledger.open, wide: true, cell: (it) => it.openLines },
      ]
}
