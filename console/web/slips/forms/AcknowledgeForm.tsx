import { answer, routing } from '../../api/services'
import { PlainStep } from '../../shared/file/PlainStep'
import { useWords } from '../../shared/words/useWords'
import type { SlipForm } from '../slipFile'

/** Takes the slip for the department. */
export function AcknowledgeForm(props: SlipForm) {
  const { slips } = useWords()
  return (
    <PlainStep
      {...props}
      command="contact-slip.acknowledge"
      note={slips.acknowledgeNote}
      send={(params) => answer(routing.POST('/api/routing/contact-slips/{id}/acknowledgement', { params }))}
    />
  )
}
