import type { RecordedRainstorm } from '../../api/callback'
import { answer, callback } from '../../api/services'
import { TextStep } from '../../shared/file/TextStep'
import { At } from '../../shared/time/SuiteTime'
import { useWords } from '../../shared/words/useWords'

interface Props {
  rain: RecordedRainstorm
  onDone: () => void
}

/** Takes back a rainstorm that was recorded by mistake: what fell due with it waits again. */
export function WithdrawRainForm({ rain, onDone }: Props) {
  const { callbacks } = useWords()
  const path = { rainstormId: rain.id }
  return (
    <>
      <p>
        <At time={rain.beganAt} /> – <At time={rain.endedAt} /> · {rain.source}
      </p>
      <TextStep
        subject={{ id: rain.id, number: '', version: 0, address: '/callbacks/rainstorm', key: ['callbacks'] }}
        onDone={onDone}
        command="callback.withdraw-rainstorm"
        name="reason"
        label={callbacks.rainWithdrawReason}
        warning={callbacks.rainWithdrawWhat(rain.callbacksDue)}
        send={(body) => answer(callback.POST('/api/callback/rainstorms/{rainstormId}/withdrawal', { params: { path }, body }))}
      />
    </>
  )
}
