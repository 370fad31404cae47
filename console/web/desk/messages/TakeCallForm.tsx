import { Button, Checkbox } from 'antd'
import { answer, intake } from '../../api/services'
import { type Bound, StepForm } from '../../shared/file/StepForm'
import { TextField } from '../../shared/form/TextField'
import { useServiceHours } from '../../shared/time/useServiceHours'
import { useWords } from '../../shared/words/useWords'
import { CALL_FIELDS, type Caller, type CallValues, emptyCall, isAnother, toCall } from './typed'

const COMMAND = 'return-call.take'
const SUBJECT = { id: '', number: '', version: 0, address: '/new', key: ['calls'] }

interface Props {
  /** Who stands in the desk's own form. */
  caller: Caller
  /** Whether they ask something, as far as the desk's own form says: that waits for the hours of service, a repair does not. */
  inquiry: boolean
  /** What stands there of what they said. */
  said: string
  onClose: () => void
  /** With what was told then. */
  onTaken: (content: string) => void
}

/** Somebody is to be rung back within minutes. */
export function TakeCallForm({ caller, inquiry, said, onClose, onTaken }: Props) {
  const words = useWords()
  const { closed } = useServiceHours()
  return (
    <>
      <h2>{words.command[COMMAND]}</h2>
      <StepForm
        subject={SUBJECT}
        onDone={onClose}
        command={COMMAND}
        initial={emptyCall(caller, said)}
        fields={CALL_FIELDS}
        send={async (values, { header }) => {
          const params = { header: { 'Idempotency-Key': header['Idempotency-Key'] } }
          await answer(intake.POST('/api/intake/return-calls', { params, body: toCall(values, closed && inquiry) }))
          onTaken(values.content)
        }}
      >
        {(bound) => <CallFields {...bound} caller={caller} closed={closed} suggested={closed && inquiry} />}
      </StepForm>
    </>
  )
}

interface Rung {
  caller: Caller
  closed: boolean
  /** Whether they are to be rung when the centre opens, unless the person says otherwise. */
  suggested: boolean
}

function CallFields({ values, change, problem, caller, closed, suggested }: Bound<CallValues> & Rung) {
  const { messages, desk } = useWords()
  const atOpening = values.atOpening ?? suggested
  return (
    <>
      <Takeover values={values} caller={caller} onTake={() => change(caller)} />
      <TextField
        name="phone"
        label={messages.phone}
        required
        autoFocus
        problem={problem}
        value={values.phone}
        onChange={(phone) => change({ phone })}
      />
      <TextField
        name="callerName"
        label={desk.name}
        problem={problem}
        value={values.callerName}
        onChange={(callerName) => change({ callerName })}
      />
      <TextField name="unit" label={desk.unit} problem={problem} value={values.unit} onChange={(unit) => change({ unit })} />
      <TextField
        name="content"
        label={messages.about}
        required
        rows={3}
        problem={problem}
        value={values.content}
        onChange={(content) => change({ content })}
      />
      {(closed || atOpening) && (
        <div className="row">
          <Checkbox checked={atOpening} onChange={(event) => change({ atOpening: event.target.checked })}>
            {messages.atOpening}
          </Checkbox>
        </div>
      )}
      {!atOpening && (
        <TextField
          name="withinMinutes"
          label={messages.within}
          hint={messages.withinHint}
          problem={problem}
          value={values.withinMinutes}
          onChange={(withinMinutes) => change({ withinMinutes })}
        />
      )}
    </>
  )
}

/** What was left open is about somebody else than whoever calls now: the person says which it is. */
export function Takeover({ values, caller, onTake }: { values: Caller; caller: Caller; onTake: () => void }) {
  const { messages } = useWords()
  if (!isAnother(values, caller)) return null
  return (
    <p role="status">
      {messages.another} <Button onClick={onTake}>{messages.takeOver}</Button>
    </p>
  )
}
