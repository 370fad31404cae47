import { Link, useSearch } from '@tanstack/react-router'
import { Button, Checkbox } from 'antd'
import { useState } from 'react'
import type { NoticeDetail } from '../../api/notice'
import { useWords } from '../../shared/words/useWords'
import { DropLineForm } from './DropLineForm'
import { Figures } from './Figures'
import { isOpen, mayBeDropped, toDo } from './figures'
import { LineRow } from './LineRow'
import { lineFilter } from './lineFilter'
import { SettleForm } from './SettleForm'

/** Where every copy went; several are settled at once. */
export function Lines({ file }: { file: NoticeDetail }) {
  const { notices } = useWords()
  const [dropping, setDropping] = useState<string>()
  const filter = lineFilter(useSearch({ strict: false }))
  const [chosen, setChosen] = useState<readonly string[]>([])
  const shown = file.lines.filter((line) => !filter.lines || line.state === filter.lines)
  const open = shown.filter(isOpen)
  const together = filter.lines ? open : open.filter(toDo)
  const selected = open.filter((line) => chosen.includes(line.id))
  const [only] = selected.length === 1 ? selected.filter(mayBeDropped) : []
  const done = () => {
    setChosen([])
    setDropping(undefined)
  }
  const choose = (id: string, on: boolean) => setChosen(on ? [...chosen, id] : chosen.filter((it) => it !== id))
  if (file.lines.length === 0) return null
  return (
    <section className="card timeline-wide" aria-label={notices.distribution}>
      <div className="file-head">
        <h2>{notices.distribution}</h2>
        <Link to="/print/notices/$id/lines" params={{ id: file.notice.id }}>
          {notices.printList}
        </Link>
      </div>
      <Figures lines={file.lines} chosen={filter.lines} />
      {together.length > 0 && (
        <Checkbox
          checked={selected.length >= together.length}
          indeterminate={selected.length > 0 && selected.length < together.length}
          onChange={(event) => setChosen(event.target.checked ? together.map((it) => it.id) : [])}
        >
          {notices.selectAll}
        </Checkbox>
      )}
      {only && dropping === only.id ? (
        <DropLineForm key={only.id} file={file} line={only} onDone={done} />
      ) : (
        selected.length > 0 && <SettleForm file={file} lines={selected} onDone={done} />
      )}
      {only && dropping !== only.id && (
        <div className="buttons">
          <Button onClick={() => setDropping(only.id)}>{notices.command['distribution.drop']}</Button>
        </div>
      )}
      <div className="rows-scroll">
        <table className="rows still">
          <caption className="only-heard">{notices.distribution}</caption>
          <thead>
            <tr>
              <th scope="col">{notices.where}</th>
              <th scope="col">{notices.planMethod}</th>
              <th scope="col">{notices.stateColumn}</th>
              <th scope="col" className="wide">
                {notices.recipient}
              </th>
              <th scope="col" className="wide">
                {notices.at}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((line) => (
              <LineRow key={line.id} line={line} chosen={chosen.includes(line.id)} onChoose={(on) => choose(line.id, on)} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
