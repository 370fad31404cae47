import type { ReactNode } from 'react'

interface Props {
  /** Above every page of it: which matter it is about. */
  number: string
  /** Its rows. */
  children: ReactNode
}

/** A paper to be filled in: what is asked stands narrow beside what is said. */
export function SheetForm({ number, children }: Props) {
  return (
    <table className="sheet-table sheet-form">
      <colgroup>
        <col className="asked" />
        <col />
        <col className="asked" />
        <col />
      </colgroup>
      <thead>
        <tr>
          <td colSpan={4}>{number}</td>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}
