import { answer, routing } from '../../api/services'
import { TextStep } from '../../shared/file/TextStep'
import { useWords } from '../../shared/words/useWords'
import type { SlipForm } from '../slipFile'

/** Says what is still to be done. */
export function ReturnForm(props: SlipForm) {
  const { slips } = useWords()
  return (
    <TextStep
      {...props}
      command="contact-slip.return"
      name="reason"
      label={slips.returnReason}
      send={(body, params) => answer(routing.POST('/api/routing/contact-slips/{id}/return', { params, body }))}
    />
  )
}
