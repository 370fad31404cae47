import type { Person } from '../api/households'
import { answer, intake } from '../api/services'
import { Phones } from '../shared/file/Phones'
import { RowButton } from '../shared/list/RowButton'
import { useWords } from '../shared/words/useWords'
import { isPossible } from './people'

interface Props {
  person: Person
  onChange?: () => void
  onEnd?: () => void
}

/** Somebody of a unit: who they are, how they are reached, since when, and what may be done now. */
export function PersonLine({ person, onChange, onEnd }: Props) {
  const words = useWords()
  const { households } = words
  const command = (name: string) => words.command[name] ?? name
  return (
    <li>
      <div>
        <strong>{person.name}</strong> <span className="mark">{households.relation[person.relation]}</span>{' '}
        <span className="quiet">
          {person.movedIn && households.movedInOn(person.movedIn)} {person.movedOut && households.movedOutOn(person.movedOut)}
        </span>
      </div>
      <div>
        <Phones
          phones={person.phones}
          may={isPossible(person, 'household-person.reveal-phone')}
          of={person.name}
          ask={async (reason) => {
            const asked = { params: { path: { personId: person.id } }, body: { reason } }
            return (await answer(intake.POST('/api/intake/households/people/{personId}/phones', asked))).data.phones
          }}
        />
      </div>
      <div className="buttons">
        {onChange && isPossible(person, 'household-person.change') && (
          <RowButton of={person.name} onClick={onChange}>
            {command('household-person.change')}
          </RowButton>
        )}
        {onEnd && isPossible(person, 'household-person.end') && (
          <RowButton danger of={person.name} onClick={onEnd}>
            {command('household-person.end')}
          </RowButton>
        )}
      </div>
    </li>
  )
}
