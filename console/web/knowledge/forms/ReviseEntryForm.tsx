import { answer, intake } from '../../api/services'
import { EntryFields } from './EntryFields'
import { type EntryForm, EntryStep } from './EntryStep'
import { FIELDS, textOf, valuesOf } from './entry'

/** An entry is to say something else; what it said stays readable. */
export function ReviseEntryForm({ entry, onClose }: EntryForm) {
  return (
    <EntryStep
      entry={entry}
      onClose={onClose}
      command="knowledge.revise"
      initial={valuesOf(entry)}
      fields={FIELDS}
      send={(values, params) =>
        answer(intake.POST('/api/intake/knowledge/entries/{entryId}/revision', { params, body: textOf(values) }))
      }
    >
      {(bound) => <EntryFields {...bound} office={entry.office} />}
    </EntryStep>
  )
}
