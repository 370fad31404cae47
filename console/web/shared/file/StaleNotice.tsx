import { useQueryClient } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { useEffect } from 'react'
import { useDesk } from '../drafts/Desk'
import { useStaffNames } from '../organisation/useStaffNames'
import { useTime } from '../time/SuiteTime'
import { shown } from '../time/zone'
import { useSpeech } from '../words/useWords'
import type { PastLine, Subject } from './subject'

interface Props {
  subject: Subject
  /** As it was when the step was thought of. */
  seen: Subject
  /** The step was sent before, and its answer did not come. */
  repeated: boolean
  onGoOn: () => void
  onDrop: () => void
}

/** Says beside the typed text who was faster and with what, which may be oneself; nothing is merged silently. */
export function StaleNotice({ subject, seen, repeated, onGoOn, onDrop }: Props) {
  const { words, language } = useSpeech()
  const { now, zone } = useTime()
  const { session } = useDesk()
  const nameOf = useStaffNames()
  const queries = useQueryClient()
  useEffect(() => void queries.invalidateQueries({ queryKey: subject.key }), [queries, subject.key])
  const past = subject.past ?? []
  const since = past.slice(seen.past?.length)
  const own = repeated ? since.find((line) => line.who === session.staffId) : undefined
  const last = past.at(-1)
  const when = ({ at }: PastLine) => shown(at, zone, now, words, language)
  const others = last ? words.file.stale(nameOf(last.who), last.what, when(last)) : words.file.staleUnknown
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={own ? words.file.takenAlready(own.what, when(own)) : others}
      action={
        <div className="buttons">
          {own && (
            <Button type="primary" onClick={onDrop}>
              {words.common.submitNoMore}
            </Button>
          )}
          {!subject.overtaken && (
            <Button type={own ? 'default' : 'primary'} disabled={subject.version === seen.version} onClick={onGoOn}>
              {words.file.goOn}
            </Button>
          )}
        </div>
      }
    />
  )
}
