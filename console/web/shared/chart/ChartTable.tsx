import { Link } from '@tanstack/react-router'
import { useWords } from '../words/useWords'
import { type Figure, type Shares, totalOf } from './chart'

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
                <td colSpan={parts.length + 1 + notes.length + marks.length} className="quiet">
                  {none}
                </td>
              ) : (
                <>
                  {parts.map((part) => (
                    <td key={part.name} className="figure">
                      <Opened figure={part.figures[row]} />
                    </td>
                  ))}
                  <td className="figure">{totalOf(shares, row)}</td>
                  {notes.map((note) => (
                    <td key={note.name} className="figure">
                      {note.words[row]}
                    </td>
                  ))}
                  {marks.map((mark) => (
                    <td key={mark.name} className="figure">
                      {mark.percents[row] === undefined ? '' : `${mark.percents[row]}%`}
                    </td>
                  ))}
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Opened({ figure }: { figure: Figure | undefined }) {
  if (!figure || figure.count === 0) return <span className="quiet">0</span>
  return (
    <Link to={figure.opens.to} search={figure.opens.search}>
      {figure.count}
    </Link>
  )
}
