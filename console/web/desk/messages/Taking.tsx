import { Button } from 'antd'
import type { UsedDraft } from '../../shared/drafts/useDraft'
import { useMay } from '../../shared/me/useMay'
import { usePermittedKey } from '../../shared/me/usePermittedKey'
import { useWords } from '../../shared/words/useWords'
import type { Entry } from '../registration'
import { TakeCallForm } from './TakeCallForm'
import { TakeMessageForm } from './TakeMessageForm'
import { callerOf, isAllSaid } from './typed'

/** What is taken in the place of a line for the register. */
export type Taken = 'call' | 'message'

/** Nobody can be spoken to now: the caller is rung back, or leaves a message. */
export function Taking({ taken, onOpen }: { taken: boolean; onOpen: (form: Taken) => void }) {
  const words = useWords()
  const mayCall = useMay('intake', 'return-call.take')
  const mayLeave = useMay('intake', 'phone-message.take')
  usePermittedKey({ code: 'F4' }, 'intake', 'return-call.take', () => onOpen('call'))
  usePermittedKey({ code: 'F8' }, 'intake', 'phone-message.take', () => onOpen('message'))
  if (!mayCall && !mayLeave) return null
  return (
    <div className="buttons">
      {mayCall && (
        <Button aria-keyshortcuts="F4" onClick={() => onOpen('call')}>
          {words.command['return-call.take']} <kbd>F4</kbd>
        </Button>
      )}
      {mayLeave && (
        <Button aria-keyshortcuts="F8" onClick={() => onOpen('message')}>
          {words.command['phone-message.take']} <kbd>F8</kbd>
        </Button>
      )}
      <span role="status">{taken && words.messages.taken}</span>
    </div>
  )
}

interface Props {
  form: Taken
  draft: UsedDraft<Entry>
  onClose: () => void
  onTaken: () => void
}

/** The form itself, with whoever stands in the desk's own already. */
export function TakingForm({ form, draft, onClose, onTaken }: Props) {
  const { values } = draft
  const bound = {
    caller: callerOf(values),
    said: values.content,
    onClose,
    onTaken: (content: string) => {
      if (isAllSaid(values.content, content)) void draft.drop()
      onTaken()
    },
  }
  return form === 'call' ? (
    <TakeCallForm {...bound} inquiry={values.kind === 'INQUIRY'} />
  ) : (
    <TakeMessageForm {...bound} unitUnknownReason={values.unitUnknown ? values.unitUnknownReason : ''} />
  )
}
