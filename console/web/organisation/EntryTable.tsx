import { RowButton } from '../shared/list/RowButton'
import { type Column, lookOf } from '../shared/list/Rows'
import { useWords } from '../shared/words/useWords'

interface Props<T> {
  caption: string
  columns: readonly Column<T>[]
  rows: readonly T[]
  keyOf: (row: T) => string
  nameOf: (row: T) => string
  /** Left out for those who may only look. */
  onEdit?: ((row: T) => void) | undefined
  onEnd?: ((row: T) => void) | undefined
  /** Whether this one is theirs to change; all are, unless it says otherwise. */
  isTheirs?: (row: T) => boolean
}

/** Entries of the organisation, each with what can be done to it. */
export function EntryTable<T extends { endsAt?: string | undefined }>({
  caption,
  columns,
  rows,
  keyOf,
  nameOf,
  onEdit,
  onEnd,
  isTheirs = () => true,
}: Props<T>) {
  const words = useWords()
  const names = rows.map(nameOf)
  const shared = new Set(names.filter((name, index) => names.indexOf(name) !== index))
  // Two of the same name are told apart by their codes.
  const heard = (row: T) => (shared.has(nameOf(row)) ? `${nameOf(row)} ${keyOf(row)}` : nameOf(row))
  const shown = columns.map((column) => ({ ...column, look: lookOf(column) }))
  return (
    <div className="rows-scroll">
      <table className="rows still">
        <caption className="only-heard">{caption}</caption>
        <thead>
          <tr>
            {shown.map((column) => (
              <th key={column.key} scope="col" className={column.look}>
                {column.title}
              </th>
            ))}
            {onEdit && <td />}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {shown.map((column) => (
                <td key={column.key} className={column.look}>
                  {column.cell(row)}
                </td>
              ))}
              {onEdit && (
                <td className="row-buttons">
                  {isTheirs(row) && (
                    <RowButton of={heard(row)} onClick={() => onEdit(row)}>
                      {words.organisation.edit}
                    </RowButton>
                  )}
                  {onEnd && !row.endsAt && (
                    <RowButton danger of={heard(row)} onClick={() => onEnd(row)}>
                      {words.organisation.end}
                    </RowButton>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
