import { nameOf, type Place } from '../api/organisation'
import { answer, intake } from '../api/services'
import { SelectField } from '../shared/form/SelectField'
import { TextField } from '../shared/form/TextField'
import { useSpeech } from '../shared/words/useWords'
import { EntryForm } from './EntryForm'
import { NameFields } from './NameFields'

const FIELDS = ['code', 'nameZh', 'nameEn', 'office', 'kind'] as const

interface Props {
  department: Place | undefined
  offices: readonly Place[]
  onClose: () => void
}

export function DepartmentForm({ department, offices, onClose }: Props) {
  const { words, language } = useSpeech()
  const { organisation } = words
  const initial = {
    code: department?.code ?? '',
    nameZh: department?.nameZh ?? '',
    nameEn: department?.nameEn ?? '',
    office: department?.office,
    kind: department?.kind ?? '',
  }
  return (
    <EntryForm
      part="departments"
      entry={{ code: initial.code, name: department?.nameZh ?? organisation.add, version: department?.version ?? 0 }}
      initial={initial}
      fields={FIELDS}
      onClose={onClose}
      send={({ code, office = '', ...rest }, header) => {
        const body = { ...rest, office }
        return answer(intake.PUT('/api/intake/organisation/departments/{code}', { params: { path: { code }, header }, body }))
      }}
    >
      {({ values, change, problem }) => (
        <>
          <NameFields isNew={!department} values={values} change={change} problem={problem} />
          <SelectField
            name="office"
            label={organisation.office}
            required
            problem={problem}
            options={offices.map((it) => ({ value: it.code, label: nameOf(it, language) }))}
            value={values.office}
            onChange={(office) => change({ office })}
          />
          <TextField
            name="kind"
            label={organisation.kind}
            hint={organisation.kindHint}
            required
            problem={problem}
            value={values.kind}
            onChange={(kind) => change({ kind })}
          />
        </>
      )}
    </EntryForm>
  )
}
