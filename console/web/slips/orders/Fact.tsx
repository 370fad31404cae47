import type { ReactNode } from 'react'
import { Colon } from '../../shared/words/Colon'

/** One thing that is known of an order, by its name; nothing where it is not known. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (children === null || children === undefined || children === '' || children === false) return null
  return (
    <p>
      <span className="quiet">
        {name}
        <Colon />
      </span>
      {children}
    </p>
  )
}
