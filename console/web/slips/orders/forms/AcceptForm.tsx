import { Checkbox } from 'antd'
import type { WorkOrderFile } from '../../../api/orders'
import { answer, routing } from '../../../api/services'
import { StepForm } from '../../../shared/file/StepForm'
import type { FormProps } from '../../../shared/file/subject'
import { TextField } from '../../../shared/form/TextField'
import { useWords } from '../../../shared/words/useWords'
import { Fact } from '../Fact'
import { fenOf } from '../fen'
import { SignaturePad } from '../SignaturePad'
import { seen } from './seen'

interface Values {
  satisfied: boolean
  signer: string
  onPaper: boolean
  strokes: string
  amount: string
}

const INITIAL: Values = { satisfied: false, signer: '', onPaper: false, strokes: '', amount: '' }

/** S1b(4)-6c, 6d: the household reads what was done, is satisfied, and signs; for a paid service with its amount (S1-7.4b). */
export function AcceptForm({ file, ...step }: FormProps<WorkOrderFile>) {
  const { orders } = useWords()
  return (
    <StepForm
      {...step}
      command="work-order.accept"
      initial={INITIAL}
      fields={['signer', 'strokes', 'amountFen']}
      send={({ satisfied, signer, onPaper, strokes, amount }, params) => {
        const amountFen = fenOf(amount)
        const body = {
          satisfied,
          signer,
          onPaper,
          ...(!onPaper && strokes ? { strokes } : {}),
          ...(amountFen === undefined ? {} : { amountFen }),
        }
        return answer(routing.POST('/api/routing/work-orders/{orderId}/acceptance', { params: seen(params), body }))
      }}
    >
      {({ values, change, problem }) => (
        <>
          <p className="quiet">{orders.copyNote}</p>
          <Fact name={orders.summary}>{file.outcome?.summary}</Fact>
          <Fact name={orders.usageAdvice}>{file.outcome?.usageAdvice}</Fact>
          <Fact name={orders.inspectionResult}>{file.outcome?.inspectionResult}</Fact>
          <Fact name={orders.nextStep}>{file.outcome?.nextStep}</Fact>
          <Checkbox
            id="field-satisfied"
            checked={values.satisfied}
            onChange={(event) => change({ satisfied: event.target.checked })}
          >
            {orders.satisfied}
          </Checkbox>
          {file.order.paid && (
            <TextField
              name="amountFen"
              label={orders.amount}
              hint={orders.amountHint}
              problem={problem}
              value={values.amount}
              onChange={(amount) => change({ amount })}
            />
          )}
          <TextField
            name="signer"
            label={orders.signer}
            required
            problem={problem}
            value={values.signer}
            onChange={(signer) => change({ signer })}
          />
          {!values.onPaper && <SignaturePad value={values.strokes} onChange={(strokes) => change({ strokes })} />}
          <Checkbox
            id="field-onPaper"
            checked={values.onPaper}
            onChange={(event) => change({ onPaper: event.target.checked, strokes: '' })}
          >
            {orders.onPaper}
          </Checkbox>
        </>
      )}
    </StepForm>
  )
}
