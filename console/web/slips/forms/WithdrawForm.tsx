import { answer, routing } from '../../api/services'
import { TextStep } from '../../shared/file/TextStep'
import { useWords } from '../../shared/words/useWords'
import type { SlipForm } from '../slipFile'

/** Takes the slip back. */
export function WithdrawForm(props: SlipForm) {
  const { slips } = useWords()
  return (
    <TextStep
      {...props}
      command="contact-slip.withdraw"
      name="reason"
      label={slips.withdrawReason}
      send={(body, params) => answer(routing.POST('/api/routing/contact-slips/{id}/withdrawal', { params, body }))}
    />
  )
}
