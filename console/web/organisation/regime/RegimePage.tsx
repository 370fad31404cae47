import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Alert, Button } from 'antd'
import { useState } from 'react'
import type { Regime } from '../../api/procedures'
import { answer, intake } from '../../api/services'
import { useMay } from '../../shared/me/useMay'
import { Panel } from '../../shared/Panel'
import { useWords } from '../../shared/words/useWords'
import { BranchChoice } from '../BranchChoice'
import '../organisation.css'
import { useChosenBranch } from '../useChosenBranch'
import { DraftProcedureForm } from './DraftProcedureForm'
import { RegimeTables } from './RegimeTables'
import { useRegime } from './useRegime'

const MOST_DRAFTS = 50

/** S0-1.2: all that holds in a branch on one page, and what is missing. */
export function RegimePage() {
  const words = useWords()
  const { regime } = words
  const [branch, choose] = useChosenBranch()
  const may = useMay('intake', 'procedure.draft')
  const [drafting, setDrafting] = useState(false)
  return (
    <>
      <h1>{regime.title}</h1>
      <div className="filters">
        <BranchChoice value={branch} onChange={choose} />
        {may && <Button onClick={() => setDrafting(true)}>{words.command['procedure.draft']}</Button>}
        <Link to="/print/regime" search={branch ? { branch } : {}}>
          {words.print.print}
        </Link>
      </div>
      <Panel query={useRegime(branch)}>
        {(it) => (
          <>
            <Missing of={it} />
            {may && <Drafts />}
            <div className="card">
              <RegimeTables regime={it} />
            </div>
          </>
        )}
      </Panel>
      {drafting && <DraftProcedureForm onClose={() => setDrafting(false)} />}
    </>
  )
}

/** Which activity nothing covers, and what to do. */
function Missing({ of: { coverage } }: { of: Regime }) {
  const { regime, common } = useWords()
  const gaps = coverage.filter((it) => it.missing).map((it) => regime.activities[it.activity])
  if (gaps.length === 0) return null
  return <Alert type="warning" showIcon title={regime.missingTitle(gaps.join(common.and))} description={regime.missingHint} />
}

/** What is still to be published, for whoever may. */
function Drafts() {
  const { regime } = useWords()
  const { data } = useQuery({
    queryKey: ['procedures', 'drafts'],
    queryFn: async () => {
      const params = { query: { state: 'DRAFT' as const, size: MOST_DRAFTS } }
      return (await answer(intake.GET('/api/intake/procedures', { params }))).data
    },
  })
  if (!data?.items.length) return null
  return (
    <section className="card" aria-label={regime.drafts}>
      <h2>{regime.drafts}</h2>
      <ul className="plain">
        {data.items.map((it) => (
          <li key={it.id}>
            <Link to="/regime/$id" params={{ id: it.id }}>
              {it.number} {it.title}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
