import { answer, intake } from '../../api/services'
import { PlainStep } from '../../shared/file/PlainStep'
import { useWords } from '../../shared/words/useWords'
import type { EscalationForm } from '../escalationFile'

/** Brings it before the next level. */
export function PassOnForm({ file: _, ...props }: EscalationForm) {
  const { escalations } = useWords()
  return (
    <PlainStep
      {...props}
      command="escalation.pass-on"
      note={escalations.passOnNote}
      send={({ path, header }) =>
        answer(
          intake.POST('/api/intake/escalations/{escalationId}/next', {
            params: { path: { escalationId: path.id }, header: { 'If-Match': header['If-Match'] } },
          }),
        )
      }
    />
  )
}
