import { answer, intake } from '../../api/services'
import { PlainStep } from '../../shared/file/PlainStep'
import { TextStep } from '../../shared/file/TextStep'
import { useWords } from '../../shared/words/useWords'
import type { LogForm } from './logFile'

/** Takes over what another shift left. */
function TakeOverForm({ file: _, ...props }: LogForm) {
  const { log } = useWords()
  return (
    <PlainStep
      {...props}
      command="log.take-over"
      note={log.takeOverNote}
      send={({ path, header }) =>
        answer(
          intake.POST('/api/intake/log-entries/{logEntryId}/takeover', {
            params: { path: { logEntryId: path.id }, header: { 'If-Match': header['If-Match'] } },
          }),
        )
      }
    />
  )
}

/** Says what is so instead, by another entry. */
function CorrectForm({ file: _, ...props }: LogForm) {
  const { log } = useWords()
  return (
    <TextStep
      {...props}
      command="log.correct"
      name="content"
      label={log.correction}
      hint={log.correctionHint}
      send={(body, { path, header }) =>
        answer(
          intake.POST('/api/intake/log-entries/{logEntryId}/correction', {
            params: { path: { logEntryId: path.id }, header: { 'Idempotency-Key': header['Idempotency-Key'] } },
            body,
          }),
        )
      }
    />
  )
}

export const LOG_FORMS = { 'log.take-over': TakeOverForm, 'log.correct': CorrectForm }
