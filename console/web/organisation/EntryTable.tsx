import { Button } from 'antd'
import type { Column } from '../shared/list/Rows'
import { useWords } from '../shared/words/useWords'

interface Props<T> {
  caption: string
  columns: readonly Column<T>[]
  rows: readonly T[]
  keyOf: (row: T) => string
  /** Left out for those who may only look. */
  onEdit?: ((row: T) => void) | undefined
  onEnd?: ((row: T) => void) | undefined
}

/** Entries of the organisation, each with what can be done to it. */
export function EntryTable<T extends { endsAt?: string | undefined }>({
  caption,
  columns,
  rows,
  keyOf,
  onEdit,
  onEnd,
}: Props<T>) {
  const words = useWords()
  const shown = columns.map((column) => ({ ...column, look: column.wide ? 'wide' : '' }))
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
                  <Button size="small" aria-label={`${words.organisation.edit} ${keyOf(row)}`} onClick={() => onEdit(row)}>
                    {words.organisation.edit}
                  </Button>
                  {onEnd && !row.endsAt && (
                    <Button size="small" danger aria-label={`${words.organisation.end} ${keyOf(row)}`} onClick={() => onEnd(row)}>
                      {words.organisation.end}
                    </Button>
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
