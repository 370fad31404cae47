import { Link } from '@tanstack/react-router'
import { useWords } from '../words/useWords'
import { type Column, type Shares, totalOf } from './chart'

/** The figures of a chart: what can be read aloud, printed and opened without a pointer. */
export function ChartTable({ shares }: { shares: Shares }) {
  const words = useWords()
  const { title, about, rows, parts, none, beside } = shares
  const before = [...shares.measures, ...shares.marks.map(({ name, percents }) => ({ name, cells: percents.map(percentCell) }))]
  const heads = (columns: readonly Column[]) =>
    columns.map(({ name }) => (
      <th key={name} scope="col" className="figure">
        {name}
      </th>
    ))
  const cells = (columns: readonly Column[], row: number) =>
    columns.map((column) => <Cell key={column.name} {...column.cells[row]} />)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="rows-scroll" aria-label={title} tabIndex={0}>
      <table className="rows still chart-table">
        <caption className="only-heard">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{about}</th>
            {heads(before)}
            <th scope="col" className="figure">
              {words.chart.total}
            </th>
            {parts.map((part) => (
              <th key={part.name} scope="col" className="figure">
                <span className="part">
                  <span className="swatch" style={{ background: part.colour }} aria-hidden="true" /> {part.name}
                </span>
              </th>
            ))}
            {heads(beside)}
          </tr>
        </thead>
        <tbody>
          {rows.map((name, row) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {totalOf(shares, row) === 0 ? (
                <td colSpan={before.length + 1 + parts.length} className="quiet">
                  {none}
                </td>
              ) : (
                <>
                  {cells(before, row)}
                  <Cell words={String(totalOf(shares, row))} />
                  {parts.map(({ name: part, figures }) => (
                    <Cell key={part} words={String(figures[row]?.count ?? 0)} opens={figures[row]?.opens} />
                  ))}
                </>
              )}
              {cells(beside, row)}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function percentCell(percent: number | undefined) {
  return { words: percent === undefined ? '' : `${percent}%` }
}

function Cell({ words = '', opens, alarm }: Partial<Column['cells'][number]>) {
  return (
    <td className={alarm ? 'figure alarm' : 'figure'}>
      {opens && words !== '0' ? (
        <Link to={opens.to} search={opens.search}>
          {words}
        </Link>
      ) : (
        words
      )}
    </td>
  )
}
