import { useState } from 'react'
import type { Policy } from '../api/organisation'
import { nameOf } from '../api/organisation'
import { useMay } from '../shared/me/useMay'
import { Panel } from '../shared/Panel'
import { useSpeech } from '../shared/words/useWords'
import { BranchChoice } from './BranchChoice'
import { EntryTable } from './EntryTable'
import { PolicyForm } from './PolicyForm'
import { spoken } from './policyValue'
import { useChosenBranch } from './useChosenBranch'
import { usePolicies } from './useOrganisation'

/** What a branch keeps, beside what the group asks of all. */
export function PoliciesPart() {
  const [branch, choose] = useChosenBranch()
  const { words, language } = useSpeech()
  const { organisation } = words
  const policies = usePolicies(branch ?? '')
  const may = useMay('intake', 'organisation.define')
  const [written, setWritten] = useState<Policy>()
  return (
    <>
      <div className="filters">
        <BranchChoice value={branch} onChange={choose} />
        <span className="quiet">{organisation.policyHint}</span>
      </div>
      <Panel query={policies}>
        {(rows) => (
          <EntryTable
            caption={organisation.parts.policies}
            columns={[
              { key: 'name', title: organisation.policy, cell: (row) => nameOf(row, language) },
              { key: 'group', title: organisation.groupValue, wraps: true, cell: (row) => spoken(row.groupDefault, words) },
              {
                key: 'own',
                title: organisation.ownValue,
                wraps: true,
                cell: (row) =>
                  row.value === row.groupDefault ? (
                    <span className="quiet">{organisation.asGroup}</span>
                  ) : (
                    <strong>{spoken(row.value, words)}</strong>
                  ),
              },
              { key: 'code', title: organisation.code, wide: true, cell: (row) => <span className="quiet">{row.name}</span> },
            ]}
            rows={rows.map((row) => ({ ...row, endsAt: undefined }))}
            keyOf={(row) => row.name}
            nameOf={(row) => nameOf(row, language)}
            onEdit={may ? setWritten : undefined}
          />
        )}
      </Panel>
      {written && branch && <PolicyForm branch={branch} policy={written} onClose={() => setWritten(undefined)} />}
    </>
  )
}
