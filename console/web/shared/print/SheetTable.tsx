import './print.css'
import type { ReactNode } from 'react'

export interface SheetColumn<T> {
  title: string
  /** How much of the sheet's width, as CSS says it. */
  width?: string
  cell: (row: T) => ReactNode
}

interface Props<T> {
  caption: string
  columns: readonly SheetColumn<T>[]
  rows: readonly T[]
  keyOf: (row: T) => string
}

/** A ruled table whose head is repeated on every page and whose rows are never torn. */
export function SheetTable<T>({ caption, columns, rows, keyOf }: Props<T>) {
  return (
    <table className="sheet-table">
      <caption className="only-heard">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.title} scope="col" style={{ width: column.width }}>
              {column.title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map((column) => (
              <td key={column.title}>{column.cell(row)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
