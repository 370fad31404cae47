import { useQueryClient } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { useEffect } from 'react'
import { useDesk } from '../drafts/Desk'
import { useTime } from '../time/SuiteTime'
import { shown } from '../time/zone'
import { useSpeech } from '../words/useWords'
import type { Subject } from './subject'

interface Props {
  subject: Subject
  seen: number
  /** The step was sent before, and its answer did not come. */
  repeated: boolean
  onGoOn: () => void
  onDrop: () => void
}

/** Says beside the typed text who was faster and with what, which may be oneself; nothing is merged silently. */
export function StaleNotice({ subject, seen, repeated, onGoOn, onDrop }: Props) {
  const { words, language } = useSpeech()
  const { now, zone } = useTime()
  const queries = useQueryClient()
  useEffect(() => void queries.invalidateQueries({ queryKey: subject.key }), [queries, subject.key])
  const { last } = subject
  const { session } = useDesk()
  const own = repeated && last && [session.staffId, session.name].includes(last.who)
  const when = last && shown(last.at, zone, now, words, language)
  const said = own ? words.file.takenAlready : words.file.stale
  const text = last && when ? said(last.who, last.what, when) : words.file.staleUnknown
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={text}
      action={
        <>
          {own && <Button onClick={onDrop}>{words.common.submitNoMore}</Button>}
          <Button type="primary" disabled={subject.version === seen} onClick={onGoOn}>
            {words.file.goOn}
          </Button>
        </>
      }
    />
  )
}
