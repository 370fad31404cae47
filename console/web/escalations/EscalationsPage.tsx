import { useSearch } from '@tanstack/react-router'
import type { Escalation } from '../api/escalation'
import { answer, intake } from '../api/services'
import { CountedTabs } from '../shared/list/CountedTabs'
import { LongList, PAGE_SIZE } from '../shared/list/LongList'
import type { Column } from '../shared/list/Rows'
import { StaffName } from '../shared/organisation/StaffName'
import { DueTag } from '../shared/time/DueTag'
import { At } from '../shared/time/SuiteTime'
import { useWords } from '../shared/words/useWords'
import type { Words } from '../shared/words/zh'
import { CalledToTheDesk } from './CalledToTheDesk'
import { asked, type EscalationFilter, escalationFilter } from './escalationFilter'

/** What is important and stands before those above, and what they have seen. */
export function EscalationsPage() {
  const words = useWords()
  const { escalations } = words
  const filter = escalationFilter(useSearch({ strict: false }))
  const level = filter.level ? { level: filter.level } : {}
  return (
    <>
      <h1>{escalations.title}</h1>
      <CalledToTheDesk />
      <CountedTabs
        label={escalations.title}
        tabs={[
          { label: escalations.state.RAISED, search: level, chosen: filter.state === 'RAISED' },
          { label: escalations.state.SEEN, search: { ...level, state: 'SEEN' }, chosen: filter.state === 'SEEN' },
        ]}
      />
      <LongList
        caption={escalations.title}
        queryKey={['escalations', filter]}
        load={async (cursor) => {
          const query = { ...asked(filter), size: PAGE_SIZE, ...(cursor ? { cursor } : {}) }
          return (await answer(intake.GET('/api/intake/escalations', { params: { query } }))).data
        }}
        columns={columns(words, filter)}
        empty={filter.state === 'RAISED' ? escalations.nothingRaised : escalations.nothingSeen}
        keyOf={(it) => it.id}
        to={(it) => `/escalations/${it.id}`}
      />
    </>
  )
}

function columns({ escalations }: Words, { state }: EscalationFilter): Column<Escalation>[] {
  const shared: Column<Escalation>[] = [
    { key: 'request', title: escalations.request, cell: (it) => it.requestNumber },
    { key: 'level', title: escalations.before, cell: (it) => escalations.level[it.level] },
    { key: 'by', title: escalations.raisedBy, wide: true, cell: (it) => <StaffName of={it.raisedBy} /> },
    { key: 'at', title: escalations.raisedAt, wide: true, cell: (it) => <At time={it.raisedAt} /> },
  ]
  return state === 'RAISED'
    ? [...shared, { key: 'due', title: escalations.due, cell: (it) => it.due && <DueTag dueAt={it.due.dueAt} /> }]
    : [
        ...shared,
        { key: 'seenBy', title: escalations.seenBy, cell: (it) => it.seenBy && <StaffName of={it.seenBy} /> },
        { key: 'seenAt', title: escalations.seenAt, wide: true, cell: (it) => it.seenAt && <At time={it.seenAt} /> },
      ]
}
