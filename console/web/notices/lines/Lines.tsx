import { Checkbox } from 'antd'
import { useState } from 'react'
import type { Line, NoticeDetail } from '../../api/notice'
import { At } from '../../shared/time/SuiteTime'
import { useWords } from '../../shared/words/useWords'
import { SettleForm } from './SettleForm'

/** What is still to be told of a line: the service says so with each line. */
function isOpen(line: Line): boolean {
  return line.actions?.some((it) => it.command === 'distribution.settle' && it.allowed) ?? false
}

/** Where every copy went; several are settled at once. */
export function Lines({ file }: { file: NoticeDetail }) {
  const words = useWords()
  const { notices } = words
  const [chosen, setChosen] = useState<readonly string[]>([])
  const open = file.lines.filter(isOpen)
  const selected = open.filter((line) => chosen.includes(line.id))
  const choose = (id: string, on: boolean) => setChosen(on ? [...chosen, id] : chosen.filter((it) => it !== id))
  if (file.lines.length === 0) return null
  const done = file.lines.filter((line) => line.state !== 'PENDING').length
  return (
    <section className="card timeline-wide" aria-label={notices.distribution}>
      <h2>
        {notices.distribution} <span className="quiet">{notices.settled(done, file.lines.length)}</span>
      </h2>
      {open.length > 0 && (
        <Checkbox
          checked={selected.length === open.length}
          indeterminate={selected.length > 0 && selected.length < open.length}
          onChange={(event) => setChosen(event.target.checked ? open.map((it) => it.id) : [])}
        >
          {notices.selectAll}
        </Checkbox>
      )}
      {selected.length > 0 && <SettleForm file={file} lines={selected} onDone={() => setChosen([])} />}
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
            {file.lines.map((line) => {
              const where = line.unit ?? line.board ?? ''
              return (
                <tr key={line.id}>
                  <th scope="row">
                    {isOpen(line) ? (
                      <Checkbox
                        checked={chosen.includes(line.id)}
                        aria-label={notices.select(where)}
                        onChange={(event) => choose(line.id, event.target.checked)}
                      >
                        {where}
                      </Checkbox>
                    ) : (
                      where
                    )}
                  </th>
                  <td>{notices.method[line.method]}</td>
                  <td>{notices.lineState[line.state]}</td>
                  <td className="wide">
                    {line.recipient} {line.note && <span className="quiet">{line.note}</span>}
                  </td>
                  <td className="wide">
                    <At time={line.settledAt} /> <span className="quiet">{line.handler}</span>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </section>
  )
}
