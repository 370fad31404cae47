import { Button } from 'antd'
import { useState } from 'react'
import { useMay } from '../shared/me/useMay'
import { Panel } from '../shared/Panel'
import { useWords } from '../shared/words/useWords'
import { BranchChoice } from './BranchChoice'
import { CategoriesForm } from './CategoriesForm'
import { EntryTable } from './EntryTable'
import { useChosenBranch } from './useChosenBranch'
import { useCategoryList } from './useOrganisation'

/** What matters can be about in a branch. */
export function CategoriesPart() {
  const { organisation } = useWords()
  const [branch, choose] = useChosenBranch()
  const categories = useCategoryList(branch ?? '')
  const may = useMay('intake', 'organisation.define')
  const [writing, setWriting] = useState(false)
  return (
    <>
      <div className="filters">
        <BranchChoice value={branch} onChange={choose} />
        <span className="quiet">{organisation.categoriesHint}</span>
        {may && <Button onClick={() => setWriting(true)}>{organisation.edit}</Button>}
      </div>
      <Panel query={categories}>
        {({ categories: rows, version }) => (
          <>
            <EntryTable
              caption={organisation.parts.categories}
              columns={[
                { key: 'zh', title: organisation.nameZh, cell: (row) => row.nameZh },
                { key: 'en', title: organisation.nameEn, cell: (row) => row.nameEn },
                { key: 'code', title: organisation.code, wide: true, cell: (row) => <span className="quiet">{row.code}</span> },
              ]}
              rows={rows.map((row) => ({ ...row, endsAt: undefined }))}
              keyOf={(row) => row.code}
              nameOf={(row) => row.nameZh}
            />
            {writing && branch && (
              <CategoriesForm branch={branch} version={version} categories={rows} onClose={() => setWriting(false)} />
            )}
          </>
        )}
      </Panel>
    </>
  )
}
