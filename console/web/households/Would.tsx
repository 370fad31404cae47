import { Alert } from 'antd'
import type { Import } from '../api/households'
import { inLanguage } from '../shared/words/language'
import { punctuated } from '../shared/words/punctuation'
import { useSpeech } from '../shared/words/useWords'

/** What a list would do, and what of it cannot be taken: nothing is written yet. */
export function Would({ would }: { would: Import }) {
  const { words, language } = useSpeech()
  const { households } = words
  const { faults, changes } = would
  return (
    <section className="card" aria-labelledby="would">
      <h2 id="would">
        {households.whatChanges} <span className="quiet">{households.nothingWritten}</span>
      </h2>
      {faults.length > 0 && (
        <Alert type="error" showIcon role="alert" title={households.faults(faults.length)} description={households.again} />
      )}
      <p role="status">
        {households.lines(would.lines)} ·{' '}
        {households.counts(would.unitsAdded, would.unitsChanged, would.peopleAdded, would.peopleChanged, would.unchanged)}
      </p>
      {faults.length === 0 && changes.length === 0 && <p>{households.noChange}</p>}
      {faults.length > 0 && (
        <Table
          caption={households.faults(faults.length)}
          titles={[households.row, households.column, households.problem]}
          rows={faults.map((it) => [
            String(it.row),
            inLanguage(it.field, language),
            language === 'zh' ? punctuated(it.reasonZh) : it.reasonEn,
          ])}
        />
      )}
      {changes.length > 0 && (
        <details open={faults.length === 0}>
          <summary>
            {households.whatChanges} {changes.length}
          </summary>
          <Table
            caption={households.whatChanges}
            titles={[households.row, households.unit, households.what]}
            rows={changes.map((it) => [String(it.row), it.unit, households.change[it.what]])}
          />
        </details>
      )}
    </section>
  )
}

interface TableProps {
  caption: string
  titles: readonly string[]
  rows: readonly (readonly string[])[]
}

function Table({ caption, titles, rows }: TableProps) {
  return (
    <div className="rows-scroll">
      <table className="rows still">
        <caption className="only-heard">{caption}</caption>
        <thead>
          <tr>
            {titles.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr key={cells.join('/')}>
              {cells.map((cell, index) => (
                <td key={titles[index]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
