import type { Person, Unit } from '../../api/households'
import { answer, intake } from '../../api/services'
import { StepForm } from '../../shared/file/StepForm'
import { DateField } from '../../shared/form/DateField'
import { EntryDialog } from '../../shared/form/EntryDialog'
import { useWords } from '../../shared/words/useWords'
import { ofPerson } from '../subjects'

const COMMAND = 'household-person.end'
const INITIAL = { movedOut: '' }
const FIELDS = ['movedOut'] as const

interface Props {
  unit: Unit
  person: Person
  onClose: () => void
}

/** Somebody does not belong there any more. */
export function EndPersonForm({ unit, person, onClose }: Props) {
  const words = useWords()
  return (
    <EntryDialog title={`${unit.unit} ${person.name} ${words.command[COMMAND]}`} onClose={onClose}>
      <StepForm
        subject={ofPerson(unit, person)}
        onDone={onClose}
        command={COMMAND}
        initial={INITIAL}
        fields={FIELDS}
        warning={words.households.endHint}
        send={({ movedOut }, { header }) => {
          const params = { path: { personId: person.id }, header: { 'If-Match': header['If-Match'] } }
          const body = movedOut ? { movedOut } : {}
          return answer(intake.POST('/api/intake/households/people/{personId}/end', { params, body }))
        }}
      >
        {({ values, change, problem }) => (
          <DateField
            name="movedOut"
            label={words.households.movedOut}
            problem={problem}
            value={values.movedOut}
            onChange={(movedOut) => change({ movedOut })}
          />
        )}
      </StepForm>
    </EntryDialog>
  )
}
