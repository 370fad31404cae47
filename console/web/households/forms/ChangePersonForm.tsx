import type { Person, Unit } from '../../api/households'
import { answer, intake } from '../../api/services'
import { StepForm } from '../../shared/file/StepForm'
import { EntryDialog } from '../../shared/form/EntryDialog'
import { useWords } from '../../shared/words/useWords'
import { ofPerson } from '../subjects'
import { PersonFields } from './PersonFields'
import { FIELDS, givenOf, textOf } from './person'

const COMMAND = 'household-person.change'

interface Props {
  unit: Unit
  person: Person
  onClose: () => void
}

/** Somebody was written down wrong, or has another number. */
export function ChangePersonForm({ unit, person, onClose }: Props) {
  const words = useWords()
  const { households } = words
  return (
    <EntryDialog title={`${unit.unit} ${person.name} ${words.command[COMMAND]}`} onClose={onClose}>
      <StepForm
        subject={ofPerson(unit, person)}
        onDone={onClose}
        command={COMMAND}
        initial={textOf(person)}
        fields={FIELDS}
        send={(values, { header }) => {
          const params = { path: { personId: person.id }, header: { 'If-Match': header['If-Match'] } }
          return answer(intake.POST('/api/intake/households/people/{personId}/change', { params, body: givenOf(values) }))
        }}
      >
        {(bound) => (
          <PersonFields
            {...bound}
            hasPhones={person.phones.length > 0}
            phoneHint={
              person.phones.length > 0
                ? `${households.keepPhones(person.phones.join(' · '))} ${households.changeHint}`
                : households.firstPhoneHint
            }
          />
        )}
      </StepForm>
    </EntryDialog>
  )
}
