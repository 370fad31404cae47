import { answer, intake } from '../../api/services'
import { type Bound, StepForm } from '../../shared/file/StepForm'
import { Choice } from '../../shared/form/Choice'
import { SelectField } from '../../shared/form/SelectField'
import { TextField } from '../../shared/form/TextField'
import { useWords } from '../../shared/words/useWords'
import { Takeover } from './TakeCallForm'
import { type Caller, emptyMessage, MESSAGE_FIELDS, type MessageValues, toMessage } from './typed'
import { useAddressees } from './useAddressees'

const COMMAND = 'phone-message.take'
const SUBJECT = { id: '', number: '', version: 0, address: '/new', key: ['messages'] }
const REASONS = [
  'ABSENT',
  'IN_A_MEETING',
  'ON_THE_PHONE',
  'OUT_OF_REMIT',
  'TRANSFER_NOT_ANSWERED',
  'AFTER_HOURS',
  'VISIT_PUT_OFF',
] as const

interface Props {
  /** Who stands in the desk's own form, and why their unit is not known. */
  caller: Caller
  unitUnknownReason: string
  /** What stands there of what they said. */
  said: string
  onClose: () => void
  /** With what was told then. */
  onTaken: (content: string) => void
}

/** Something is left for somebody who cannot be spoken to now. */
export function TakeMessageForm({ caller, unitUnknownReason, said, onClose, onTaken }: Props) {
  const words = useWords()
  return (
    <>
      <h2>{words.command[COMMAND]}</h2>
      <StepForm
        subject={SUBJECT}
        onDone={onClose}
        command={COMMAND}
        initial={emptyMessage(caller, unitUnknownReason, said)}
        fields={MESSAGE_FIELDS}
        send={async (values, { header }) => {
          // The form is not sent before one is chosen.
          if (!values.reason) throw new Error('no reason is chosen')
          const params = { header: { 'Idempotency-Key': header['Idempotency-Key'] } }
          await answer(intake.POST('/api/intake/phone-messages', { params, body: toMessage(values, values.reason) }))
          onTaken(values.content)
        }}
      >
        {(bound) => <MessageFields {...bound} caller={caller} />}
      </StepForm>
    </>
  )
}

function MessageFields({ values, change, problem, caller }: Bound<MessageValues> & { caller: Caller }) {
  const { messages, desk } = useWords()
  const { options } = useAddressees()
  return (
    <>
      <Takeover values={values} caller={caller} onTake={() => change(caller)} />
      <SelectField
        name="addressee"
        label={messages.addressee}
        hint={messages.addresseeHint}
        required
        problem={problem}
        options={options}
        value={values.addressee || undefined}
        onChange={(addressee) => change({ addressee: addressee ?? '' })}
      />
      <Choice
        name="reason"
        legend={messages.reasonLegend}
        required
        options={REASONS}
        labels={messages.reason}
        value={values.reason}
        onChange={(reason) => change({ reason })}
      />
      <TextField
        name="callerName"
        label={desk.name}
        required
        problem={problem}
        value={values.callerName}
        onChange={(callerName) => change({ callerName })}
      />
      <TextField
        name="phone"
        label={messages.phone}
        hint={messages.phoneHint}
        problem={problem}
        value={values.phone}
        onChange={(phone) => change({ phone })}
      />
      <TextField name="unit" label={desk.unit} problem={problem} value={values.unit} onChange={(unit) => change({ unit })} />
      <TextField
        name="company"
        label={messages.company}
        problem={problem}
        value={values.company}
        onChange={(company) => change({ company })}
      />
      {values.unit.trim() === '' && values.company.trim() === '' && (
        <TextField
          name="unitUnknownReason"
          label={messages.whyNoUnit}
          required
          problem={problem}
          value={values.unitUnknownReason}
          onChange={(unitUnknownReason) => change({ unitUnknownReason })}
        />
      )}
      <TextField
        name="content"
        label={messages.content}
        required
        rows={3}
        problem={problem}
        value={values.content}
        onChange={(content) => change({ content })}
      />
    </>
  )
}
