import { answer, routing } from '../../api/services'
import { TextStep } from '../../shared/file/TextStep'
import { useWords } from '../../shared/words/useWords'
import type { SlipForm } from '../slipFile'

/** Says why it is not this department’s matter. */
export function RejectForm(props: SlipForm) {
  const { slips } = useWords()
  return (
    <TextStep
      {...props}
      command="contact-slip.reject"
      name="reason"
      label={slips.rejectReason}
      hint={slips.rejectHint}
      send={(body, params) => answer(routing.POST('/api/routing/contact-slips/{id}/rejection', { params, body }))}
    />
  )
}
