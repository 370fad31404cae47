import type { ComponentType } from 'react'
import type { PhoneMessage, ToldHow } from '../../api/messages'
import { answer, intake } from '../../api/services'
import { type Sending, StepForm } from '../../shared/file/StepForm'
import type { FormProps } from '../../shared/file/subject'
import { TextStep } from '../../shared/file/TextStep'
import { Choice } from '../../shared/form/Choice'
import { TextField } from '../../shared/form/TextField'
import { useWords } from '../../shared/words/useWords'
import { useAddressees } from './useAddressees'

const HOW: readonly ToldHow[] = ['IN_PERSON', 'BY_PHONE', 'IN_WRITING']

interface Told {
  told: string
  how: ToldHow
}

const seen = ({ path, header }: Sending) => ({
  path: { messageId: path.id },
  header: { 'If-Match': header['If-Match'] },
})

function PassOn({ file, subject, onDone }: FormProps<PhoneMessage>) {
  const { messages } = useWords()
  const { nameOf } = useAddressees()
  const initial: Told = { told: nameOf(file), how: 'BY_PHONE' }
  return (
    <StepForm
      subject={subject}
      onDone={onDone}
      command="phone-message.pass-on"
      initial={initial}
      fields={['told', 'how']}
      send={async ({ told, how }, params) => {
        const body = { told: told.trim(), how }
        await answer(intake.POST('/api/intake/phone-messages/{messageId}/passing-on', { params: seen(params), body }))
      }}
    >
      {({ values, change, problem }) => (
        <>
          <TextField
            name="told"
            label={messages.told}
            required
            problem={problem}
            value={values.told}
            onChange={(told) => change({ told })}
          />
          <Choice
            name="how"
            legend={messages.howLegend}
            options={HOW}
            labels={messages.how}
            value={values.how}
            onChange={(how) => change({ how })}
          />
        </>
      )}
    </StepForm>
  )
}

function Finish({ subject, onDone }: FormProps<PhoneMessage>) {
  const { messages } = useWords()
  return (
    <TextStep
      subject={subject}
      onDone={onDone}
      command="phone-message.finish"
      name="answer"
      label={messages.answer}
      send={(body, params) =>
        answer(intake.POST('/api/intake/phone-messages/{messageId}/answer', { params: seen(params), body }))
      }
    />
  )
}

function Withdraw({ subject, onDone }: FormProps<PhoneMessage>) {
  const { messages } = useWords()
  return (
    <TextStep
      subject={subject}
      onDone={onDone}
      command="phone-message.withdraw"
      name="reason"
      label={messages.why}
      send={(body, params) =>
        answer(intake.POST('/api/intake/phone-messages/{messageId}/withdrawal', { params: seen(params), body }))
      }
    />
  )
}

export const MESSAGE_FORMS: Record<string, ComponentType<FormProps<PhoneMessage>>> = {
  'phone-message.pass-on': PassOn,
  'phone-message.finish': Finish,
  'phone-message.withdraw': Withdraw,
}
export const MESSAGE_FOR_GOOD = ['phone-message.withdraw'] as const
