import type { ReactNode } from 'react'

/** Two facts of a form beside each other. */
export function SheetPair({ facts }: { facts: readonly (readonly [label: string, value: ReactNode])[] }) {
  return (
    <tr>
      {facts.flatMap(([label, value]) => [
        <th key={label} scope="row">
          {label}
        </th>,
        <td key={`${label} is`}>{value}</td>,
      ])}
    </tr>
  )
}
