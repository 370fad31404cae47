import { Link } from '@tanstack/react-router'
import { Alert } from 'antd'
import type { RequestDetail } from '../api/types'
import { Phone } from '../shared/file/Phone'
import { At } from '../shared/time/SuiteTime'
import { Colon } from '../shared/words/Colon'
import { useWords } from '../shared/words/useWords'
import { withheld } from './withheld'

/** The name of who has acted on this request, as its timeline knows it. */
function nameOf(request: RequestDetail, staffId: string | undefined): string | undefined {
  return request.timeline?.find((line) => line.by === staffId && line.byName)?.byName ?? staffId
}

/** What was said and by whom. */
export function Facts({ request }: { request: RequestDetail }) {
  const words = useWords()
  const why = withheld(request)
  return (
    <section className="card" aria-label={words.file.said}>
      {why ? (
        <Alert type="info" showIcon title={why} />
      ) : (
        <>
          <p className="caller-line">
            <strong>{request.unit ?? request.unitUnknownReason ?? words.register.noUnit}</strong> {request.callerName}{' '}
            <Phone request={request} />
          </p>
          <blockquote>{request.content}</blockquote>
        </>
      )}
      <p className="quiet">
        {request.channel && words.enums.channel[request.channel]}
        {request.window && ` · ${request.window}`}
        {request.mood && ` · ${words.enums.mood[request.mood]}`} · {words.file.received} <At time={request.receivedAt} /> ·{' '}
        {words.file.registeredBy} {nameOf(request, request.registeredBy)}
      </p>
      {request.firstClosedAt && (
        <p className="quiet">
          {request.round > 1 && (
            <>
              {words.corrections.firstClosed} <At time={request.firstClosedAt} /> ·{' '}
            </>
          )}
          {words.corrections.lastClosed} <At time={request.lastClosedAt ?? request.firstClosedAt} />
        </p>
      )}
      {request.accounts && (
        <p>
          {words.complaints.accounts} {request.publication && <Link to="/notices">{request.publication}</Link>}
        </p>
      )}
      {request.relayedBy && (
        <p>
          {words.file.relayedBy}
          <Colon />
          {request.relayedBy}
        </p>
      )}
      {request.remarks && (
        <p>
          {words.file.remarks}
          <Colon />
          {request.remarks}
        </p>
      )}
    </section>
  )
}
