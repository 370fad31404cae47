import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { PhoneMessage } from '../../api/messages'
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
import { Fact } from './Fact'
import { MESSAGE_FOR_GOOD, MESSAGE_FORMS } from './messageSteps'
import { MessageState } from './states'
import { useAddressees } from './useAddressees'

const LOOK_AGAIN = 5_000

/** One message: for whom, from whom, what was said, whether they know, and the steps that are possible now. */
export function MessageFilePage() {
  const { words, language } = useSpeech()
  const { messages, desk } = words
  const { id } = useParams({ strict: false })
  const { nameOf } = useAddressees()
  const file = useQuery({
    queryKey: ['message', id],
    refetchInterval: LOOK_AGAIN,
    queryFn: async () => {
      const params = { path: { messageId: String(id) } }
      return (await answer(intake.GET('/api/intake/phone-messages/{messageId}', { params }))).data
    },
  })
  return (
    <Panel query={file} heading={messages.message}>
      {(message) => (
        <>
          <FileHead number={message.number} title={messages.message} marks={[messages.reason[message.reason]]}>
            <MessageState state={message.state} />
          </FileHead>
          <div className="file">
            <div>
              <section className="card" aria-label={messages.message}>
                <Fact name={messages.addressee}>{nameOf(message)}</Fact>
                <Fact name={desk.name}>{message.callerName}</Fact>
                <Fact name={messages.phone}>
                  <Phones
                    phones={message.phone ? [message.phone] : []}
                    may={may(message)}
                    ask={(reason) => wholeNumber(message.id, reason)}
                  />
                </Fact>
                <Fact name={desk.unit}>{message.unit}</Fact>
                <Fact name={messages.company}>{message.company}</Fact>
                <Fact name={messages.whyNoUnit}>{message.unitUnknownReason}</Fact>
                <blockquote>{message.content}</blockquote>
                <Fact name={messages.takenAt}>
                  <At time={message.takenAt} /> <StaffName of={message.takenBy} />
                </Fact>
                <Fact name={messages.due}>{message.due && <DueTag dueAt={message.due.dueAt} />}</Fact>
                <Fact name={messages.told}>
                  {message.told && message.toldHow && `${message.told} · ${messages.how[message.toldHow]}`}
                </Fact>
                <Fact name={messages.answer}>{message.answer}</Fact>
              </section>
              <Actions
                file={message}
                subject={{
                  id: message.id,
                  number: message.number,
                  version: message.version,
                  address: `/messages/${message.id}`,
                  key: ['message'],
                  past: pastOf(message.history, messages.happened, language),
                }}
                actions={message.actions}
                forms={MESSAGE_FORMS}
                forGood={MESSAGE_FOR_GOOD}
              />
            </div>
            <Timeline lines={linesOf(message.history, messages.happened, words, language)} />
          </div>
        </>
      )}
    </Panel>
  )
}

function may({ actions }: PhoneMessage) {
  return actions.some((it) => it.command === 'phone-message.reveal-phone' && it.allowed)
}

async function wholeNumber(messageId: string, reason: string) {
  const asked = { params: { path: { messageId } }, body: { reason } }
  return [(await answer(intake.POST('/api/intake/phone-messages/{messageId}/phone', asked))).data.phone]
}
