import { useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import type { LogEntry } from '../../api/log'
import { answer, intake } from '../../api/services'
import { CountedTabs } from '../../shared/list/CountedTabs'
import { LongList, PAGE_SIZE } from '../../shared/list/LongList'
import type { Column } from '../../shared/list/Rows'
import { useMay } from '../../shared/me/useMay'
import { StaffName } from '../../shared/organisation/StaffName'
import { DueTag } from '../../shared/time/DueTag'
import { At } from '../../shared/time/SuiteTime'
import { useWords } from '../../shared/words/useWords'
import type { Words } from '../../shared/words/zh'
import { asked, logFilter } from './logFilter'
import { WriteForm } from './WriteForm'

/** What the shifts wrote down, the latest first, and what waits to be taken over. */
export function LogPage() {
  const words = useWords()
  const { log } = words
  const mayWrite = useMay('intake', 'log.write')
  const [writing, setWriting] = useState(false)
  const filter = logFilter(useSearch({ strict: false }))
  return (
    <>
      <h1>{log.title}</h1>
      {mayWrite && !writing && <Button onClick={() => setWriting(true)}>{log.write}</Button>}
      {writing && (
        <section className="card" aria-label={log.write}>
          <WriteForm onDone={() => setWriting(false)} />
        </section>
      )}
      <CountedTabs
        label={log.title}
        tabs={[
          { label: log.all, search: {}, chosen: !filter.toTakeOver },
          { label: log.state.HANDED_OVER, search: { toTakeOver: true }, chosen: filter.toTakeOver === true },
        ]}
      />
      <LongList
        caption={log.title}
        queryKey={['log', filter]}
        load={async (cursor) => {
          const query = { ...asked(filter), size: PAGE_SIZE, ...(cursor ? { cursor } : {}) }
          return (await answer(intake.GET('/api/intake/log-entries', { params: { query } }))).data
        }}
        columns={columns(words)}
        empty={filter.toTakeOver ? log.nothingToTakeOver : log.nothing}
        keyOf={(entry) => entry.id}
        to={(entry) => `/log/${entry.id}`}
      />
    </>
  )
}

function columns({ log }: Words): Column<LogEntry>[] {
  return [
    { key: 'number', title: log.number, cell: (it) => it.number },
    { key: 'content', title: log.content, cell: (it) => <span className="clip">{it.content}</span> },
    {
      key: 'state',
      title: log.stateTitle,
      cell: (it) => [log.state[it.state], ...(it.correctedBy.length > 0 ? [log.corrected] : [])].join(' · '),
    },
    { key: 'due', title: log.due, cell: (it) => it.due && <DueTag dueAt={it.due.dueAt} /> },
    { key: 'by', title: log.writtenBy, wide: true, cell: (it) => <StaffName of={it.writtenBy} /> },
    { key: 'at', title: log.writtenAt, wide: true, cell: (it) => <At time={it.writtenAt} /> },
  ]
}
