import { useNavigate } from '@tanstack/react-router'
import { answer, intake } from '../../api/services'
import { branchOf } from '../../api/session'
import { useDesk } from '../../shared/drafts/Desk'
import { StepForm } from '../../shared/file/StepForm'
import { EntryDialog } from '../../shared/form/EntryDialog'
import { OfficeField } from '../../shared/organisation/OfficeField'
import { useWords } from '../../shared/words/useWords'
import { EntryFields } from './EntryFields'
import { EMPTY, FIELDS, textOf } from './entry'

const COMMAND = 'knowledge.add'

/** Something that people ask, and that is not written down yet; of the branch, or of the group for all. */
export function AddEntryForm({ onClose }: { onClose: () => void }) {
  const words = useWords()
  const navigate = useNavigate()
  const ofABranch = branchOf(useDesk().session) !== undefined
  const subject = { id: '', number: '', version: 0, address: '/knowledge', key: ['knowledge'] }
  return (
    <EntryDialog title={words.command[COMMAND] ?? ''} onClose={onClose}>
      <StepForm
        subject={subject}
        onDone={onClose}
        command={COMMAND}
        initial={EMPTY}
        fields={FIELDS}
        send={async (values, { header }) => {
          const asked = { params: { header: { 'Idempotency-Key': header['Idempotency-Key'] } }, body: textOf(values) }
          const { data } = await answer(intake.POST('/api/intake/knowledge/entries', asked))
          void navigate({ to: '/knowledge/$id', params: { id: data.id } })
        }}
      >
        {(bound) => (
          <>
            {ofABranch && (
              <OfficeField value={bound.values.office} onChange={(office) => bound.change({ office })} problem={bound.problem} />
            )}
            <EntryFields {...bound} />
          </>
        )}
      </StepForm>
    </EntryDialog>
  )
}
