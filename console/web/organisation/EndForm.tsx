import { answer, intake } from '../api/services'
import { TimeField } from '../shared/form/TimeField'
import { useWords } from '../shared/words/useWords'
import { EntryForm, type Written } from './EntryForm'

interface Props {
  part: 'departments' | 'posts'
  entry: Written
  onClose: () => void
}

const INITIAL: { endsAt?: string | undefined } = {}
const FIELDS = ['endsAt'] as const

/** Ends a department or somebody's post; what they owe stays and is handed over. */
export function EndForm({ part, entry, onClose }: Props) {
  const { organisation } = useWords()
  return (
    <EntryForm
      part={part}
      entry={entry}
      initial={INITIAL}
      fields={FIELDS}
      onClose={onClose}
      command="organisation.end"
      warning={organisation.endHint}
      send={({ endsAt }, header) => {
        const body = endsAt ? { endsAt } : {}
        return part === 'posts'
          ? answer(
              intake.POST('/api/intake/organisation/staff-posts/{staffId}/end', {
                params: { path: { staffId: entry.code }, header },
                body,
              }),
            )
          : answer(
              intake.POST('/api/intake/organisation/departments/{code}/end', {
                params: { path: { code: entry.code }, header },
                body,
              }),
            )
      }}
    >
      {({ values, change, problem }) => (
        <TimeField
          name="endsAt"
          label={organisation.endsAt}
          problem={problem}
          value={values.endsAt}
          onChange={(endsAt) => change({ endsAt })}
        />
      )}
    </EntryForm>
  )
}
