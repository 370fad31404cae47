import { nameOf, type Place } from '../api/organisation'
import { answer, intake } from '../api/services'
import { SelectField } from '../shared/form/SelectField'
import { useSpeech } from '../shared/words/useWords'
import { EntryForm } from './EntryForm'
import { NameFields } from './NameFields'

const FIELDS = ['code', 'nameZh', 'nameEn', 'branch'] as const

interface Props {
  office: Place | undefined
  branches: readonly Place[]
  onClose: () => void
}

export function OfficeForm({ office, branches, onClose }: Props) {
  const { words, language } = useSpeech()
  const initial = {
    code: office?.code ?? '',
    nameZh: office?.nameZh ?? '',
    nameEn: office?.nameEn ?? '',
    branch: office?.branch ?? (branches.length === 1 ? branches[0]?.code : undefined),
  }
  return (
    <EntryForm
      part="offices"
      entry={{ code: initial.code, name: office?.nameZh ?? words.organisation.add, version: office?.version ?? 0 }}
      initial={initial}
      fields={FIELDS}
      onClose={onClose}
      send={({ code, branch = '', ...names }, header) => {
        const body = { ...names, branch }
        return answer(intake.PUT('/api/intake/organisation/offices/{code}', { params: { path: { code }, header }, body }))
      }}
    >
      {({ values, change, problem }) => (
        <>
          <NameFields isNew={!office} values={values} change={change} problem={problem} />
          <SelectField
            name="branch"
            label={words.organisation.branch}
            required
            problem={problem}
            options={branches.map((it) => ({ value: it.code, label: nameOf(it, language) }))}
            value={values.branch}
            onChange={(branch) => change({ branch })}
          />
        </>
      )}
    </EntryForm>
  )
}
