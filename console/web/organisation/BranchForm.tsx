import type { Place } from '../api/organisation'
import { answer, intake } from '../api/services'
import { TextField } from '../shared/form/TextField'
import { useWords } from '../shared/words/useWords'
import { EntryForm } from './EntryForm'
import { NameFields } from './NameFields'

const FIELDS = ['code', 'nameZh', 'nameEn', 'group', 'company', 'zone'] as const
const FURTHER = ['group', 'company', 'zone'] as const
const ZONE = 'Asia/Shanghai'

interface Props {
  /** Undefined for a new one. */
  branch: Place | undefined
  onClose: () => void
}

export function BranchForm({ branch, onClose }: Props) {
  const { organisation } = useWords()
  const initial = {
    code: branch?.code ?? '',
    nameZh: branch?.nameZh ?? '',
    nameEn: branch?.nameEn ?? '',
    group: branch?.group ?? '',
    company: branch?.company ?? '',
    zone: branch?.zone ?? ZONE,
  }
  return (
    <EntryForm
      part="branches"
      entry={{ code: initial.code, name: branch?.nameZh ?? organisation.add, version: branch?.version ?? 0 }}
      initial={initial}
      fields={FIELDS}
      onClose={onClose}
      send={({ code, ...body }, header) =>
        answer(intake.PUT('/api/intake/organisation/branches/{code}', { params: { path: { code }, header }, body }))
      }
    >
      {({ values, change, problem }) => (
        <>
          <NameFields isNew={!branch} values={values} change={change} problem={problem} />
          {FURTHER.map((name) => (
            <TextField
              key={name}
              name={name}
              label={organisation[name]}
              required
              problem={problem}
              value={values[name]}
              onChange={(value) => change({ [name]: value })}
            />
          ))}
        </>
      )}
    </EntryForm>
  )
}
