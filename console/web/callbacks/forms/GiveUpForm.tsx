import { answer, callback } from '../../api/services'
import { TextStep } from '../../shared/file/TextStep'
import { useWords } from '../../shared/words/useWords'
import type { CallbackForm } from '../callbackFile'

/** Ends the search for a household that is not found. */
export function GiveUpForm(props: CallbackForm) {
  const { callbacks } = useWords()
  return (
    <TextStep
      {...props}
      command="callback.give-up"
      name="reason"
      label={callbacks.giveUpReason}
      send={(body, params) => answer(callback.POST('/api/callback/callbacks/{id}/giving-up', { params, body }))}
    />
  )
}
