import { Checkbox } from 'antd'
import type { WorkOrderFile } from '../../../api/orders'
import type { Defect } from '../../../api/routing'
import { answer, routing } from '../../../api/services'
import { StepForm } from '../../../shared/file/StepForm'
import type { FormProps } from '../../../shared/file/subject'
import { SelectField } from '../../../shared/form/SelectField'
import { TextField } from '../../../shared/form/TextField'
import { useWords } from '../../../shared/words/useWords'
import { seen } from './seen'

const TEXTS = ['usageAdvice', 'inspectionResult', 'nextStep', 'internalFinding'] as const

interface Values extends Partial<Record<(typeof TEXTS)[number], string>> {
  summary: string
  floorDirty: boolean
  defect?: Defect | undefined
}

/** What was done, what the household is told of it, and what only the house knows. */
export function FinishForm({ file, ...step }: FormProps<WorkOrderFile>) {
  const { orders, slips } = useWords()
  const initial: Values = { summary: file.outcome?.summary ?? '', floorDirty: false }
  const hints = {
    inspectionResult: orders.inspectionHint,
    nextStep: orders.nextStepHint,
    internalFinding: orders.internalHint,
    usageAdvice: undefined,
  }
  return (
    <StepForm
      {...step}
      command="work-order.finish"
      initial={initial}
      fields={['summary', ...TEXTS]}
      send={(values, params) =>
        answer(
          routing.POST('/api/routing/work-orders/{orderId}/work-end', {
            params: seen(params),
            body: {
              summary: values.summary,
              floorDirty: values.floorDirty,
              ...(values.defect ? { defect: values.defect } : {}),
              ...said(values),
            },
          }),
        )
      }
    >
      {({ values, change, problem }) => (
        <>
          <TextField
            name="summary"
            label={orders.summary}
            required
            rows={2}
            autoFocus
            problem={problem}
            value={values.summary}
            onChange={(summary) => change({ summary })}
          />
          {TEXTS.map((name) => (
            <TextField
              key={name}
              name={name}
              label={orders[name]}
              hint={hints[name]}
              problem={problem}
              value={values[name]}
              onChange={(text) => change({ [name]: text })}
            />
          ))}
          <SelectField
            name="defect"
            label={orders.defect}
            problem={problem}
            options={Object.entries(slips.defect).map(([value, label]) => ({ value, label }))}
            value={values.defect}
            onChange={(defect) => change({ defect: defect as Defect | undefined })}
          />
          <Checkbox checked={values.floorDirty} onChange={(event) => change({ floorDirty: event.target.checked })}>
            {orders.floorDirty}
          </Checkbox>
        </>
      )}
    </StepForm>
  )
}

/** Only what was written is sent. */
function said(values: Values) {
  return Object.fromEntries(TEXTS.flatMap((name) => (values[name]?.trim() ? [[name, values[name]]] : [])))
}
