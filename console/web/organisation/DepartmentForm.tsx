import { nameOf, type Place } from '../api/organisation'
import { answer, intake } from '../api/services'
import { SelectField } from '../shared/form/SelectField'
import { useSpeech } from '../shared/words/useWords'
import { codeFor, kindsOf } from './departmentKinds'
import { EntryForm } from './EntryForm'
import { NameFields } from './NameFields'

const FIELDS = ['office', 'kind', 'nameZh', 'nameEn'] as const

interface Props {
  department: Place | undefined
  departments: readonly Place[]
  offices: readonly Place[]
  onClose: () => void
}

export function DepartmentForm({ department, departments, offices, onClose }: Props) {
  const { words, language } = useSpeech()
  const { organisation } = words
  const initial = {
    nameZh: department?.nameZh ?? '',
    nameEn: department?.nameEn ?? '',
    office: department?.office,
    kind: department?.kind,
  }
  return (
    <EntryForm
      part="departments"
      entry={{ code: department?.code ?? '', name: department?.nameZh ?? organisation.add, version: department?.version ?? 0 }}
      initial={initial}
      fields={FIELDS}
      onClose={onClose}
      send={({ office = '', kind = '', ...names }, header) => {
        const code = department?.code ?? codeFor(office, kind, departments)
        const body = { ...names, office, kind }
        return answer(intake.PUT('/api/intake/organisation/departments/{code}', { params: { path: { code }, header }, body }))
      }}
    >
      {({ values, change, problem }) => (
        <>
          <SelectField
            name="office"
            label={organisation.office}
            required
            problem={problem}
            options={offices.map((it) => ({ value: it.code, label: nameOf(it, language) }))}
            value={values.office}
            onChange={(office) => change({ office })}
          />
          <SelectField
            name="kind"
            label={organisation.kind}
            required
            problem={problem}
            options={kindsOf(departments, organisation.kinds, language)}
            value={values.kind}
            onChange={(kind) => change({ kind })}
          />
          <NameFields values={values} change={change} problem={problem} />
        </>
      )}
    </EntryForm>
  )
}
