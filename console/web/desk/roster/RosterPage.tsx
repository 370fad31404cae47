import { useSearch } from '@tanstack/react-router'
import type { DutyRoster } from '../../api/roster'
import { answer, intake } from '../../api/services'
import { CountedTabs } from '../../shared/list/CountedTabs'
import { LongList, PAGE_SIZE } from '../../shared/list/LongList'
import type { Column } from '../../shared/list/Rows'
import { StaffName } from '../../shared/organisation/StaffName'
import { useOfficeName } from '../../shared/organisation/useOfficeName'
import { DueTag } from '../../shared/time/DueTag'
import { At } from '../../shared/time/SuiteTime'
import { useWords } from '../../shared/words/useWords'
import type { Words } from '../../shared/words/zh'
import { OnDuty } from './OnDuty'
import { rosterFilter } from './rosterFilter'

/** Who is on duty now, and the roster of each week, the latest first. */
export function RosterPage() {
  const words = useWords()
  const { roster, log } = words
  const officeName = useOfficeName()
  const filter = rosterFilter(useSearch({ strict: false }))
  return (
    <>
      <h1>{roster.title}</h1>
      <OnDuty />
      <CountedTabs
        label={roster.title}
        tabs={[
          { label: log.all, search: {}, chosen: !filter.state },
          { label: roster.state.DRAFT, search: { state: 'DRAFT' }, chosen: filter.state === 'DRAFT' },
          { label: roster.state.PUBLISHED, search: { state: 'PUBLISHED' }, chosen: filter.state === 'PUBLISHED' },
          { label: roster.state.LAPSED, search: { state: 'LAPSED' }, chosen: filter.state === 'LAPSED' },
        ]}
      />
      <LongList
        caption={roster.title}
        queryKey={['roster', filter]}
        load={async (cursor) => {
          const query = { ...filter, size: PAGE_SIZE, ...(cursor ? { cursor } : {}) }
          return (await answer(intake.GET('/api/intake/duty-rosters', { params: { query } }))).data
        }}
        columns={columns(words, officeName)}
        empty={roster.nothing}
        keyOf={(it) => it.id}
        to={(it) => `/roster/${it.id}`}
      />
    </>
  )
}

function columns({ roster, desk }: Words, officeName: (code: string) => string): Column<DutyRoster>[] {
  return [
    { key: 'number', title: roster.number, cell: (it) => it.number },
    { key: 'week', title: roster.week, cell: (it) => it.firstDay },
    { key: 'state', title: roster.stateTitle, cell: (it) => roster.state[it.state] },
    { key: 'due', title: roster.due, cell: (it) => it.due && <DueTag dueAt={it.due.dueAt} /> },
    { key: 'office', title: desk.office, wide: true, cell: (it) => officeName(it.office) },
    { key: 'by', title: roster.publishedBy, wide: true, cell: (it) => it.publishedBy && <StaffName of={it.publishedBy} /> },
    { key: 'at', title: roster.publishedAt, wide: true, cell: (it) => it.publishedAt && <At time={it.publishedAt} /> },
  ]
}
