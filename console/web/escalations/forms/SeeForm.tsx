import { answer, intake } from '../../api/services'
import { PlainStep } from '../../shared/file/PlainStep'
import { useWords } from '../../shared/words/useWords'
import type { EscalationForm } from '../escalationFile'

/** Says that it was seen. */
export function SeeForm({ file: _, ...props }: EscalationForm) {
  const { escalations } = useWords()
  return (
    <PlainStep
      {...props}
      command="escalation.see"
      note={escalations.seeNote}
      send={({ path, header }) =>
        answer(
          intake.POST('/api/intake/escalations/{escalationId}/sight', {
            params: { path: { escalationId: path.id }, header: { 'If-Match': header['If-Match'] } },
          }),
        )
      }
    />
  )
}
