import { Link } from '@tanstack/react-router'
import { Panel } from '../../shared/Panel'
import { Sheet } from '../../shared/print/Sheet'
import { useWords } from '../../shared/words/useWords'
import { useChosenBranch } from '../useChosenBranch'
import { ProcedureBody } from './ProcedureBody'
import { RegimeTables } from './RegimeTables'
import { useRegime } from './useRegime'

/** The regime of a branch as paper, with every procedure in force in full. */
export function RegimeSheetPage() {
  const { regime } = useWords()
  const [branch] = useChosenBranch()
  return (
    <Panel query={useRegime(branch)} heading={regime.title}>
      {(it) => (
        <Sheet
          size="a4"
          title={regime.title}
          number={it.branch ?? undefined}
          choices={
            <Link to="/regime" search={branch ? { branch } : {}}>
              {regime.title}
            </Link>
          }
        >
          <RegimeTables regime={it} onPaper />
          {it.procedures.map((one) => (
            <section key={one.id}>
              <h2>
                {one.number} {one.title} {one.edition && regime.edition(one.edition)}
              </h2>
              <p>
                {regime.effectiveFrom} {one.effectiveFrom}
              </p>
              <ProcedureBody of={one} />
            </section>
          ))}
        </Sheet>
      )}
    </Panel>
  )
}
