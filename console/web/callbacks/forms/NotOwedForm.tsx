import { answer, callback } from '../../api/services'
import { TextStep } from '../../shared/file/TextStep'
import { useWords } from '../../shared/words/useWords'
import type { CallbackForm } from '../callbackFile'

/** Records that nobody can be asked. */
export function NotOwedForm(props: CallbackForm) {
  const { callbacks } = useWords()
  return (
    <TextStep
      {...props}
      command="callback.not-owe"
      name="note"
      label={callbacks.notOweNote}
      send={(body, params) => answer(callback.POST('/api/callback/callbacks/{id}/not-owed', { params, body }))}
    />
  )
}
