import { useSearch } from '@tanstack/react-router'
import type { SlipExtension } from '../../api/extensions'
import { answer, routing } from '../../api/services'
import { CountedTabs } from '../../shared/list/CountedTabs'
import { LongList, PAGE_SIZE } from '../../shared/list/LongList'
import type { Column } from '../../shared/list/Rows'
import { ShortNumber } from '../../shared/list/ShortNumber'
import { useDepartments } from '../../shared/organisation/useDepartments'
import { DueTag } from '../../shared/time/DueTag'
import { At } from '../../shared/time/SuiteTime'
import { useWords } from '../../shared/words/useWords'
import type { Words } from '../../shared/words/zh'
import { countExtensions, extensionFilter } from './extensionFilter'

/** Who waits for more time, as it waits for those above. */
export function ExtensionsPage() {
  const words = useWords()
  const { extensions } = words
  const departments = useDepartments()
  const filter = extensionFilter(useSearch({ strict: false }))
  const mine = { mine: true }
  return (
    <>
      <h1>{extensions.title}</h1>
      <CountedTabs
        label={extensions.title}
        tabs={[
          { label: extensions.mine, search: mine, chosen: filter.mine === true, count: () => countExtensions(mine) },
          { label: extensions.all, search: {}, chosen: filter.mine !== true, count: () => countExtensions({}) },
        ]}
      />
      <LongList
        caption={extensions.title}
        queryKey={['extensions', filter]}
        load={async (cursor) => {
          const query = {
            ...filter,
            state: 'ASKED' as const,
            sort: 'DUE' as const,
            size: PAGE_SIZE,
            ...(cursor ? { cursor } : {}),
          }
          return (await answer(routing.GET('/api/routing/slip-extensions', { params: { query } }))).data
        }}
        columns={columns(words, departments.nameOf)}
        empty={extensions.nothing}
        keyOf={(it) => it.id}
        to={(it) => `/slips/${it.slipId}`}
      />
    </>
  )
}

function columns({ extensions }: Words, nameOf: (code: string) => string): Column<SlipExtension>[] {
  return [
    { key: 'slip', title: extensions.slip, cell: (it) => <ShortNumber of={it.slipNumber} /> },
    { key: 'by', title: extensions.by, cell: (it) => nameOf(it.departmentCode) },
    { key: 'from', title: extensions.from, cell: (it) => <At time={it.dueAt} limit /> },
    { key: 'until', title: extensions.until, cell: (it) => <At time={it.until} limit /> },
    { key: 'reason', title: extensions.reason, wide: true, cell: (it) => <span className="clip">{it.reason}</span> },
    { key: 'due', title: extensions.due, cell: (it) => it.due && <DueTag dueAt={it.due.dueAt} /> },
  ]
}
