import { Link } from '@tanstack/react-router'
import { Panel } from '../../shared/Panel'
import { useWords } from '../../shared/words/useWords'
import { ProcedureBody } from './ProcedureBody'
import { useRegime } from './useRegime'

/** S0-5.1.3a: the conduct norm that is in force, for whoever receives people. */
export function ConductPage() {
  const { regime } = useWords()
  return (
    <Panel query={useRegime(undefined)} heading={regime.conduct}>
      {({ procedures }) => {
        const norms = procedures.filter((it) => it.activities.includes('CONDUCT_NORM'))
        return (
          <>
            <h1>{regime.conduct}</h1>
            {norms.length === 0 && <p role="status">{regime.noConduct}</p>}
            {norms.map((it) => (
              <section key={it.id} className="card" aria-label={`${it.number} ${it.title}`}>
                <h2>
                  <Link to="/regime/$id" params={{ id: it.id }}>
                    {it.number} {it.title}
                  </Link>{' '}
                  {it.edition && <span className="quiet">{regime.edition(it.edition)}</span>}
                </h2>
                <ProcedureBody of={it} />
              </section>
            ))}
          </>
        )
      }}
    </Panel>
  )
}
