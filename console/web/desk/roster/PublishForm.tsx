import { answer, intake } from '../../api/services'
import { PlainStep } from '../../shared/file/PlainStep'
import { useWords } from '../../shared/words/useWords'
import type { RosterForm } from './rosterFile'

/** Lets the office go by it. */
export function PublishForm({ file: _, ...props }: RosterForm) {
  const { roster } = useWords()
  return (
    <PlainStep
      {...props}
      command="duty-roster.publish"
      note={roster.publishNote}
      send={({ path, header }) =>
        answer(
          intake.POST('/api/intake/duty-rosters/{rosterId}/publication', {
            params: { path: { rosterId: path.id }, header: { 'If-Match': header['If-Match'] } },
          }),
        )
      }
    />
  )
}
