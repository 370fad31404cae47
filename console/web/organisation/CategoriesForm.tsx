import { Button, Input } from 'antd'
import { answer, intake } from '../api/services'
import type { Category } from '../api/types'
import { useWords } from '../shared/words/useWords'
import { EntryForm } from './EntryForm'

const FIELDS = ['categories'] as const
const COLUMNS = ['code', 'nameZh', 'nameEn'] as const
const EMPTY: Category = { code: '', nameZh: '', nameEn: '' }

interface Props {
  branch: string
  version: number
  categories: Category[]
  onClose: () => void
}

/** A branch's own list, as a whole. */
export function CategoriesForm({ branch, version, categories, onClose }: Props) {
  const { organisation } = useWords()
  return (
    <EntryForm
      part="categories"
      entry={{ code: branch, name: `${branch} ${organisation.parts.categories}`, version }}
      initial={{ categories }}
      fields={FIELDS}
      onClose={onClose}
      send={(body) => {
        const params = { path: { code: branch }, header: { 'If-Match': `"${version}"` } }
        return answer(intake.PUT('/api/intake/organisation/branches/{code}/categories', { params, body }))
      }}
    >
      {({ values, change }) => {
        const replace = (index: number, line: Category[]) =>
          change({ categories: values.categories.toSpliced(index, 1, ...line) })
        return (
          <div className="lines">
            {values.categories.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place until it is sent
              <div key={index} className="line">
                {COLUMNS.map((column) => (
                  <Input
                    key={column}
                    required
                    aria-label={`${organisation[column]} ${index + 1}`}
                    placeholder={organisation[column]}
                    value={line[column]}
                    onChange={(event) => replace(index, [{ ...line, [column]: event.target.value }])}
                  />
                ))}
                <Button aria-label={`${organisation.remove} ${line.nameZh}`} onClick={() => replace(index, [])}>
                  ×
                </Button>
              </div>
            ))}
            <Button onClick={() => change({ categories: [...values.categories, EMPTY] })}>{organisation.add}</Button>
          </div>
        )
      }}
    </EntryForm>
  )
}
