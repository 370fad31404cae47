import { useQueryClient } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { useEffect } from 'react'
import { useTime } from '../time/SuiteTime'
import { shown } from '../time/zone'
import { useSpeech } from '../words/useWords'
import type { Subject } from './subject'

interface Props {
  subject: Subject
  seen: number
  onGoOn: () => void
}

/** Says beside the typed text who was faster and with what; nothing is merged silently. */
export function StaleNotice({ subject, seen, onGoOn }: Props) {
  const { words, language } = useSpeech()
  const { now, zone } = useTime()
  const queries = useQueryClient()
  useEffect(() => void queries.invalidateQueries({ queryKey: subject.key }), [queries, subject.key])
  const { last } = subject
  const text = last ? words.file.stale(last.who, last.what, shown(last.at, zone, now, words, language)) : words.file.staleUnknown
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={text}
      action={
        <Button type="primary" disabled={subject.version === seen} onClick={onGoOn}>
          {words.file.goOn}
        </Button>
      }
    />
  )
}
