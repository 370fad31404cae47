import { Link } from '@tanstack/react-router'
import { useWords } from '../words/useWords'
import { type Opens, type Shares, totalOf } from './chart'

/** The figures of a chart: what can be read aloud, printed and opened without a pointer. */
export function ChartTable({ shares }: { shares: Shares }) {
  const words = useWords()
  const { title, about, rows, parts, marks, notes, none } = shares
  return (
    <div className="rows-scroll">
      <table className="rows still chart-table">
        <caption className="only-heard">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{about}</th>
            {parts.map((part) => (
              <th key={part.name} scope="col" className="figure">
                <span className="swatch" style={{ background: part.colour }} aria-hidden="true" /> {part.name}
              </th>
            ))}
            <th scope="col" className="figure">
              {words.chart.total}
            </th>
            {[...notes, ...marks].map((column) => (
              <th key={column.name} scope="col" className="figure">
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((name, row) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {totalOf(shares, row) === 0 ? (
                <td colSpan={parts.length + 1} className="quiet">
                  {none}
                </td>
              ) : (
                <>
                  {parts.map((part) => (
                    <td key={part.name} className="figure">
                      <Opened opens={part.figures[row]?.opens} words={String(part.figures[row]?.count ?? 0)} />
                    </td>
                  ))}
                  <td className="figure">{totalOf(shares, row)}</td>
                </>
              )}
              {notes.map((note) => (
                <td key={note.name} className="figure">
                  <Opened opens={note.cells[row]?.opens} words={note.cells[row]?.words ?? ''} />
                </td>
              ))}
              {marks.map((mark) => (
                <td key={mark.name} className="figure">
                  {mark.percents[row] === undefined ? '' : `${mark.percents[row]}%`}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Opened({ opens, words }: { opens: Opens | undefined; words: string }) {
  if (!opens || words === '0') return words
  return (
    <Link to={opens.to} search={opens.search}>
      {words}
    </Link>
  )
}
