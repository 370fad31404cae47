import { answer, intake } from '../../api/services'
import { TextField } from '../../shared/form/TextField'
import { useWords } from '../../shared/words/useWords'
import { type EntryForm, EntryStep } from './EntryStep'

const INITIAL = { reason: '' }
const FIELDS = ['reason'] as const

/** Nobody is to be answered from it any more. */
export function EndEntryForm({ entry, onClose }: EntryForm) {
  const { knowledge } = useWords()
  return (
    <EntryStep
      entry={entry}
      onClose={onClose}
      command="knowledge.end"
      initial={INITIAL}
      fields={FIELDS}
      warning={knowledge.endWarning}
      send={(body, params) => answer(intake.POST('/api/intake/knowledge/entries/{entryId}/end', { params, body }))}
    >
      {({ values, change, problem }) => (
        <TextField
          name="reason"
          label={knowledge.endReason}
          required
          autoFocus
          problem={problem}
          value={values.reason}
          onChange={(reason) => change({ reason })}
        />
      )}
    </EntryStep>
  )
}
