import { useNavigate } from '@tanstack/react-router'
import { answer, intake } from '../../api/services'
import { StepForm } from '../../shared/file/StepForm'
import { EntryDialog } from '../../shared/form/EntryDialog'
import { OfficeField } from '../../shared/organisation/OfficeField'
import { useWords } from '../../shared/words/useWords'
import { UnitFields } from './UnitFields'
import { FIELDS, givenOf, type UnitText } from './unit'

interface Values extends UnitText {
  office?: string
}

const COMMAND = 'household-unit.add'
const INITIAL: Values = { unit: '', building: '' }

/** A unit that is not in the register yet. */
export function AddUnitForm({ onClose }: { onClose: () => void }) {
  const words = useWords()
  const navigate = useNavigate()
  const subject = { id: '', number: '', version: 0, address: '/households', key: ['households'] }
  return (
    <EntryDialog title={words.command[COMMAND] ?? ''} onClose={onClose}>
      <StepForm
        subject={subject}
        onDone={onClose}
        command={COMMAND}
        initial={INITIAL}
        fields={FIELDS}
        send={async (values, { header }) => {
          const params = { header: { 'Idempotency-Key': header['Idempotency-Key'] } }
          const body = { ...givenOf(values), ...(values.office ? { office: values.office } : {}) }
          const { data } = await answer(intake.POST('/api/intake/households/units', { params, body }))
          void navigate({ to: '/households/$id', params: { id: data.id } })
        }}
      >
        {({ values, change, problem }) => (
          <>
            <UnitFields values={values} change={change} problem={problem} />
            <OfficeField value={values.office} onChange={(office) => change({ office })} problem={problem} />
          </>
        )}
      </StepForm>
    </EntryDialog>
  )
}
