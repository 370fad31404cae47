import type { ReactNode } from 'react'
import type { Procedure } from '../../api/procedures'
import { useWords } from '../../shared/words/useWords'
import { usePostNames } from '../usePostNames'

/** What a procedure says, in the order of the manual's own. */
export function ProcedureBody({ of: it, heading: Heading = 'h3' }: { of: Procedure; heading?: 'h2' | 'h3' }) {
  const { regime, common } = useWords()
  const { nameOf } = usePostNames()
  const parts: [string, ReactNode][] = [
    [regime.purpose, it.purpose],
    [regime.appliesTo, it.appliesTo],
    [regime.responsible, nameOf(it.responsible)],
    [regime.covers, it.activities.map((one) => regime.activities[one]).join(common.and)],
    [regime.method, it.method],
    [regime.controls, it.controls],
  ]
  return (
    <>
      {parts.map(([label, text]) => (
        <section key={label}>
          <Heading>{label}</Heading>
          <p className="as-written">{text}</p>
        </section>
      ))}
      {it.references.length > 0 && (
        <section>
          <Heading>{regime.references}</Heading>
          <ul className="plain">
            {it.references.map((one) => (
              <li key={one.title}>
                {one.title}{' '}
                {one.reviewOn && (
                  <span className="quiet">
                    {regime.reviewBy} {one.reviewOn}
                  </span>
                )}{' '}
                {one.pastReview && <strong className="mark">{regime.pastReview}</strong>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
