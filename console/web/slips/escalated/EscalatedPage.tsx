import { useSearch } from '@tanstack/react-router'
import { answer, routing } from '../../api/services'
import type { SlipEscalation } from '../../api/slipEscalation'
import { CountedTabs } from '../../shared/list/CountedTabs'
import { LongList, PAGE_SIZE } from '../../shared/list/LongList'
import type { Column } from '../../shared/list/Rows'
import { ShortNumber } from '../../shared/list/ShortNumber'
import { useDepartments } from '../../shared/organisation/useDepartments'
import { DueTag } from '../../shared/time/DueTag'
import { At } from '../../shared/time/SuiteTime'
import { inLanguage, type Language } from '../../shared/words/language'
import { useSpeech } from '../../shared/words/useWords'
import type { Words } from '../../shared/words/zh'
import { countEscalated } from './countEscalated'
import { asked, escalatedFilter } from './escalatedFilter'

/** What departments have not kept and what they send back, as it waits for those above. */
export function EscalatedPage() {
  const { words, language } = useSpeech()
  const { escalated } = words
  const departments = useDepartments()
  const filter = escalatedFilter(useSearch({ strict: false }))
  return (
    <>
      <h1>{escalated.title}</h1>
      <CountedTabs
        label={escalated.title}
        tabs={[
          {
            label: escalated.mine,
            search: { mine: true },
            chosen: filter.mine === true,
            count: () => countEscalated({ mine: true }),
          },
          { label: escalated.all, search: {}, chosen: filter.mine !== true, count: () => countEscalated({}) },
        ]}
      />
      <LongList
        caption={escalated.title}
        queryKey={['escalated', filter]}
        load={async (cursor) => {
          const query = { ...asked(filter), size: PAGE_SIZE, ...(cursor ? { cursor } : {}) }
          return (await answer(routing.GET('/api/routing/slip-escalations', { params: { query } }))).data
        }}
        columns={columns(words, language, departments.nameOf)}
        empty={escalated.nothing}
        keyOf={(it) => it.id}
        to={(it) => `/slips/${it.slipId}`}
      />
    </>
  )
}

function columns({ escalated }: Words, language: Language, nameOf: (code: string) => string): Column<SlipEscalation>[] {
  return [
    { key: 'slip', title: escalated.slip, cell: (it) => <ShortNumber of={it.slipNumber} /> },
    {
      key: 'cause',
      title: escalated.cause,
      cell: (it) => (
        <>
          {inLanguage(it.causeLabel, language)} {escalated.owedSince} <At time={it.owedSince} />
        </>
      ),
    },
    { key: 'by', title: escalated.owedBy, cell: (it) => nameOf(it.departmentCode) },
    { key: 'level', title: escalated.column, cell: (it) => escalated.level[it.level] },
    {
      key: 'said',
      title: escalated.lastSaid,
      wide: true,
      cell: (it) => it.lastSaid && <span className="clip">{it.lastSaid}</span>,
    },
    {
      key: 'told',
      title: escalated.told,
      wide: true,
      cell: (it) => it.householdToldAt && <At time={it.householdToldAt} />,
    },
    { key: 'due', title: escalated.due, cell: (it) => it.due && <DueTag dueAt={it.due.dueAt} /> },
  ]
}
