import { answer, routing } from '../../api/services'
import { PlainStep } from '../../shared/file/PlainStep'
import { SlipOutcome } from '../../shared/SlipOutcome'
import { useWords } from '../../shared/words/useWords'
import type { SlipForm } from '../slipFile'

/** Customer service accepts what was reported. */
export function ConfirmForm(props: SlipForm) {
  const { slips } = useWords()
  return (
    <PlainStep
      {...props}
      command="contact-slip.confirm"
      note={slips.confirmNote}
      send={(params) => answer(routing.POST('/api/routing/contact-slips/{id}/confirmation', { params }))}
    >
      <SlipOutcome of={props.file} />
    </PlainStep>
  )
}
