import { answer, intake } from '../../api/services'
import { DateField } from '../../shared/form/DateField'
import { useWords } from '../../shared/words/useWords'
import { type EntryForm, EntryStep } from './EntryStep'

const INITIAL = { reviewOn: '' }
const FIELDS = ['reviewOn'] as const

/** Somebody asked again, and it is still so. */
export function ConfirmEntryForm({ entry, onClose }: EntryForm) {
  const { knowledge } = useWords()
  return (
    <EntryStep
      entry={entry}
      onClose={onClose}
      command="knowledge.confirm"
      initial={INITIAL}
      fields={FIELDS}
      send={({ reviewOn }, params) =>
        answer(
          intake.POST('/api/intake/knowledge/entries/{entryId}/confirmation', { params, body: reviewOn ? { reviewOn } : {} }),
        )
      }
    >
      {({ values, change, problem }) => (
        <>
          <p>{knowledge.confirmHint}</p>
          <DateField
            name="reviewOn"
            label={knowledge.reviewOn}
            hint={knowledge.reviewHint}
            problem={problem}
            value={values.reviewOn}
            onChange={(reviewOn) => change({ reviewOn })}
          />
        </>
      )}
    </EntryStep>
  )
}
