import { Link, useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { isComposing } from '../keys/guard'

export interface Column<T> {
  key: string
  title: string
  /** Hidden where there is little room. */
  wide?: boolean
  /** A name that may be long: it takes more lines rather than push the last column out. */
  wraps?: boolean
  cell: (row: T) => ReactNode
}

interface Props<T> {
  caption: string
  columns: readonly Column<T>[]
  rows: readonly T[]
  keyOf: (row: T) => string
  /** Where a row opens; its first cell is the link. */
  to: (row: T) => string
}

/** As a cell of the column looks. */
export function lookOf<T>({ wide, wraps }: Column<T>): string {
  return [wide && 'wide', wraps && 'wraps'].filter(Boolean).join(' ')
}

/** A real table whose rows are walked with ↑ and ↓ and opened with Enter; ↓ leads into it from the menu and from its tabs. */
export function Rows<T>({ caption, columns, rows, keyOf, to }: Props<T>) {
  const navigate = useNavigate()
  const body = useRef<HTMLTableSectionElement>(null)
  useEffect(() => {
    const down = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'ArrowDown' || event.defaultPrevented || isComposing(event)) return
      if (!document.activeElement?.closest('nav')) return
      event.preventDefault()
      body.current?.querySelector<HTMLElement>('a.row-link')?.focus()
    }
    document.addEventListener('keydown', down)
    return () => document.removeEventListener('keydown', down)
  }, [])
  const move = (event: KeyboardEvent<HTMLTableSectionElement>) => {
    if (isComposing(event.nativeEvent)) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0) return
    const links = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>('a.row-link')]
    const here = links.indexOf(document.activeElement as HTMLAnchorElement)
    const next = links[here + step]
    if (!next) return
    event.preventDefault()
    next.focus()
  }
  return (
    <div className="rows-scroll">
      <table className="rows">
        <caption className="only-heard">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={lookOf(column)}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={move}>
          {rows.map((row) => (
            <tr key={keyOf(row)} onClick={() => void navigate({ to: to(row) })}>
              {columns.map((column, index) => (
                <td key={column.key} className={lookOf(column)}>
                  {index === 0 ? (
                    <Link to={to(row)} className="row-link" onClick={(event) => event.stopPropagation()}>
                      {column.cell(row)}
                    </Link>
                  ) : (
                    column.cell(row)
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
