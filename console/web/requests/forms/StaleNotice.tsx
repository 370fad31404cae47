import { useQueryClient } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { useEffect } from 'react'
import type { RequestDetail } from '../../api/types'
import { useTime } from '../../shared/time/SuiteTime'
import { shown } from '../../shared/time/zone'
import { inLanguage } from '../../shared/words/language'
import { useSpeech } from '../../shared/words/useWords'

interface Props {
  request: RequestDetail
  seen: number | undefined
  onGoOn: () => void
}

/** Says beside the typed text who was faster and with what; nothing is merged silently. */
export function StaleNotice({ request, seen, onGoOn }: Props) {
  const { words, language } = useSpeech()
  const { now, zone } = useTime()
  const queries = useQueryClient()
  useEffect(() => void queries.invalidateQueries({ queryKey: ['request', request.id] }), [queries, request.id])
  const last = request.timeline?.at(-1)
  const text = last?.at
    ? words.file.stale(
        last.byName ?? last.by ?? '',
        inLanguage(last.label ?? '', language),
        shown(last.at, zone, now, words, language),
      )
    : words.file.staleUnknown
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={text}
      action={
        <Button type="primary" disabled={request.version === seen} onClick={onGoOn}>
          {words.file.goOn}
        </Button>
      }
    />
  )
}
