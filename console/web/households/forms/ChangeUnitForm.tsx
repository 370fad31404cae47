import type { Unit } from '../../api/households'
import { answer, intake } from '../../api/services'
import { StepForm } from '../../shared/file/StepForm'
import { EntryDialog } from '../../shared/form/EntryDialog'
import { useWords } from '../../shared/words/useWords'
import { ofUnit } from '../subjects'
import { UnitFields } from './UnitFields'
import { FIELDS, givenOf } from './unit'

const COMMAND = 'household-unit.change'

/** The number of a unit, or its building, was written down wrong. */
export function ChangeUnitForm({ unit, onClose }: { unit: Unit; onClose: () => void }) {
  const words = useWords()
  return (
    <EntryDialog title={`${unit.unit} ${words.command[COMMAND]}`} onClose={onClose}>
      <StepForm
        subject={ofUnit(unit)}
        onDone={onClose}
        command={COMMAND}
        initial={{ unit: unit.unit, building: unit.building }}
        fields={FIELDS}
        send={(values, { header }) => {
          const params = { path: { unitId: unit.id }, header: { 'If-Match': header['If-Match'] } }
          return answer(intake.POST('/api/intake/households/units/{unitId}/change', { params, body: givenOf(values) }))
        }}
      >
        {UnitFields}
      </StepForm>
    </EntryDialog>
  )
}
