import type { Unit } from '../../api/households'
import { answer, intake } from '../../api/services'
import { StepForm } from '../../shared/file/StepForm'
import { EntryDialog } from '../../shared/form/EntryDialog'
import { useWords } from '../../shared/words/useWords'
import { ofUnit } from '../subjects'
import { PersonFields } from './PersonFields'
import { FIELDS, givenOf, NEW } from './person'

const COMMAND = 'household-person.add'

/** Somebody who belongs to a unit from now on. */
export function AddPersonForm({ unit, onClose }: { unit: Unit; onClose: () => void }) {
  const words = useWords()
  return (
    <EntryDialog title={`${unit.unit} ${words.command[COMMAND]}`} onClose={onClose}>
      <StepForm
        subject={ofUnit(unit)}
        onDone={onClose}
        command={COMMAND}
        initial={NEW}
        fields={FIELDS}
        send={(values, { header }) => {
          const params = { header: { 'Idempotency-Key': header['Idempotency-Key'] } }
          const body = { unitId: unit.id, ...givenOf(values) }
          return answer(intake.POST('/api/intake/households/people', { params, body }))
        }}
      >
        {(bound) => <PersonFields {...bound} phoneHint={words.households.firstPhoneHint} />}
      </StepForm>
    </EntryDialog>
  )
}
