import { answer, routing } from '../../api/services'
import { PlainStep } from '../../shared/file/PlainStep'
import { useWords } from '../../shared/words/useWords'
import type { SlipForm } from '../slipFile'

/** Somebody begins. */
export function StartForm(props: SlipForm) {
  const { slips } = useWords()
  return (
    <PlainStep
      {...props}
      command="contact-slip.start"
      note={slips.startNote}
      send={(params) => answer(routing.POST('/api/routing/contact-slips/{id}/handling-start', { params }))}
    />
  )
}
