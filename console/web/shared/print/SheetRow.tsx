import type { ReactNode } from 'react'

interface Props {
  label: string
  /** Whether it is what somebody wrote, line by line. */
  asWritten?: boolean
  children: ReactNode
}

/** One fact of a form, in the whole width. */
export function SheetRow({ label, asWritten = false, children }: Props) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td colSpan={3} className={asWritten ? 'as-written' : undefined}>
        {children}
      </td>
    </tr>
  )
}
