import type { WorkOrderFile } from '../../../api/orders'
import { answer, routing } from '../../../api/services'
import { StepForm } from '../../../shared/file/StepForm'
import type { FormProps } from '../../../shared/file/subject'
import { TextField } from '../../../shared/form/TextField'
import { TimeField } from '../../../shared/form/TimeField'
import { useWords } from '../../../shared/words/useWords'
import { seen } from './seen'
import { useAgreed } from './useAgreed'

interface Values {
  from?: string | undefined
  to?: string | undefined
  content: string
  estimatedMinutes: string
  agreedWith: string
}

const USUAL_MINUTES = 60

/** S1b(4)-1b: when somebody comes, what will be done and how long it takes, as the household was told; it begins with what was said before. */
export function AppointForm({ file, ...step }: FormProps<WorkOrderFile>) {
  const { orders } = useWords()
  const agreed = useAgreed(file)
  if (!agreed) return null
  const { order, appointment } = file
  const initial: Values = {
    ...agreed,
    content: appointment?.content ?? order.content ?? '',
    estimatedMinutes: String(appointment?.estimatedMinutes ?? USUAL_MINUTES),
  }
  return (
    <StepForm
      {...step}
      command="work-order.appoint"
      initial={initial}
      fields={['from', 'to', 'content', 'estimatedMinutes', 'agreedWith']}
      {...(file.noiseNotice ? { warning: file.noiseNotice } : {})}
      send={({ from, to, content, estimatedMinutes, agreedWith }, params) => {
        // The form is not sent before both are there.
        if (!from || !to) throw new Error('no visit is said')
        const body = { from, to, content, estimatedMinutes: Number(estimatedMinutes), agreedWith }
        return answer(routing.POST('/api/routing/work-orders/{orderId}/appointment', { params: seen(params), body }))
      }}
    >
      {({ values, change, problem }) => (
        <>
          <TimeField
            name="from"
            label={orders.from}
            required
            problem={problem}
            value={values.from}
            onChange={(from) => change({ from })}
          />
          <TimeField name="to" label={orders.to} required problem={problem} value={values.to} onChange={(to) => change({ to })} />
          <TextField
            name="content"
            label={orders.workContent}
            required
            rows={2}
            problem={problem}
            value={values.content}
            onChange={(content) => change({ content })}
          />
          <TextField
            name="estimatedMinutes"
            label={orders.minutes}
            required
            problem={problem}
            value={values.estimatedMinutes}
            onChange={(estimatedMinutes) => change({ estimatedMinutes })}
          />
          <TextField
            name="agreedWith"
            label={orders.agreedWith}
            required
            problem={problem}
            value={values.agreedWith}
            onChange={(agreedWith) => change({ agreedWith })}
          />
        </>
      )}
    </StepForm>
  )
}
