import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { CallOutcome, ReturnCall } from '../../api/messages'
import { answer, intake } from '../../api/services'
import { Actions } from '../../shared/file/Actions'
import { FileHead } from '../../shared/file/FileHead'
import { linesOf, pastOf } from '../../shared/file/history'
import { Phones } from '../../shared/file/Phones'
import { Timeline } from '../../shared/file/Timeline'
import { StaffName } from '../../shared/organisation/StaffName'
import { Panel } from '../../shared/Panel'
import { DueTag } from '../../shared/time/DueTag'
import { At } from '../../shared/time/SuiteTime'
import { useSpeech } from '../../shared/words/useWords'
import { CALL_FOR_GOOD, CALL_FORMS, offered } from './callSteps'
import { Fact } from './Fact'
import { CallState } from './states'

const LOOK_AGAIN = 5_000

/** One call back: whom to ring, what about, how often in vain, and the steps that are possible now. */
export function CallFilePage() {
  const { words, language } = useSpeech()
  const { messages, desk } = words
  const { id } = useParams({ strict: false })
  const file = useQuery({
    queryKey: ['call', id],
    refetchInterval: LOOK_AGAIN,
    queryFn: async () =>
      (await answer(intake.GET('/api/intake/return-calls/{callId}', { params: { path: { callId: String(id) } } }))).data,
  })
  const outcomes: Record<string, string> = messages.outcome
  return (
    <Panel query={file} heading={messages.call}>
      {(call) => (
        <>
          <FileHead number={call.number} title={messages.call}>
            <CallState state={call.state} />
          </FileHead>
          <div className="file">
            <div>
              <section className="card" aria-label={messages.call}>
                <Fact name={messages.phone}>
                  <Phones phones={[call.phone]} may={may(call)} ask={(reason) => wholeNumber(call.id, reason)} />
                </Fact>
                <Fact name={desk.name}>{call.callerName}</Fact>
                <Fact name={desk.unit}>{call.unit}</Fact>
                <Fact name={messages.request}>
                  {call.requestId && <Link to={`/requests/${call.requestId}`}>{call.requestNumber}</Link>}
                </Fact>
                <blockquote>{call.content}</blockquote>
                <Fact name={messages.takenAt}>
                  <At time={call.takenAt} /> <StaffName of={call.takenBy} />
                </Fact>
                <Fact name={messages.due}>{call.due && <DueTag dueAt={call.due.dueAt} />}</Fact>
                <Fact name={messages.said}>{call.said}</Fact>
                {call.tries.length > 0 && <h2>{messages.attempts}</h2>}
                <ul className="plain">
                  {call.tries.map((it) => (
                    <li key={it.at}>
                      <At time={it.at} /> {messages.outcome[it.outcome as CallOutcome]} {it.note} <StaffName of={it.by} />
                    </li>
                  ))}
                </ul>
              </section>
              <Actions
                file={call}
                subject={{
                  id: call.id,
                  number: call.number,
                  version: call.version,
                  address: `/calls/${call.id}`,
                  key: ['call'],
                  past: pastOf(call.history, messages.happened, language),
                }}
                actions={offered(call.actions)}
                forms={CALL_FORMS}
                forGood={CALL_FOR_GOOD}
                later={['return-call.not-reached']}
              />
            </div>
            <Timeline
              lines={linesOf(
                call.history.map((it) => ({ ...it, reason: it.reason && (outcomes[it.reason] ?? it.reason) })),
                messages.happened,
                words,
                language,
              )}
            />
          </div>
        </>
      )}
    </Panel>
  )
}

function may({ actions }: ReturnCall) {
  return actions.some((it) => it.command === 'return-call.reveal-phone' && it.allowed)
}

async function wholeNumber(callId: string, reason: string) {
  const asked = { params: { path: { callId } }, body: { reason } }
  return [(await answer(intake.POST('/api/intake/return-calls/{callId}/phone', asked))).data.phone]
}
