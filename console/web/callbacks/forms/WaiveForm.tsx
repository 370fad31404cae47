import { answer, callback } from '../../api/services'
import { TextStep } from '../../shared/file/TextStep'
import { useWords } from '../../shared/words/useWords'
import type { CallbackForm } from '../callbackFile'

/** Lets the household off being asked, and says why. */
export function WaiveForm(props: CallbackForm) {
  const { callbacks } = useWords()
  return (
    <TextStep
      {...props}
      command="callback.waive"
      name="reason"
      label={callbacks.waiveReason}
      send={(body, params) => answer(callback.POST('/api/callback/callbacks/{id}/waiver', { params, body }))}
    />
  )
}
