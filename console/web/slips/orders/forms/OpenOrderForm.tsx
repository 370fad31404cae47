import { Checkbox } from 'antd'
import type { WorkOrderJob } from '../../../api/orders'
import { answer, routing } from '../../../api/services'
import { StepForm } from '../../../shared/file/StepForm'
import { Choice } from '../../../shared/form/Choice'
import { TextField } from '../../../shared/form/TextField'
import { useWords } from '../../../shared/words/useWords'

const JOBS: readonly WorkOrderJob[] = ['REPAIR', 'MAINTENANCE', 'INSPECTION']
const MARKS = ['noisy', 'paid', 'officeTenant', 'commonArea'] as const

interface Values extends Partial<Record<(typeof MARKS)[number], boolean>> {
  job: WorkOrderJob
  equipment: string
  content: string
  unit: string
  place: string
}

interface Props {
  slip: { id: string; number: string; unit: string | null; content: string | null; version: number }
  onDone: () => void
}

/** Somebody of the department, or the desk, sends somebody to the door of a slip. */
export function OpenOrderForm({ slip, onDone }: Props) {
  const { orders } = useWords()
  const initial: Values = { job: 'REPAIR', equipment: '', content: slip.content ?? '', unit: '', place: '' }
  return (
    <StepForm
      subject={{ ...slip, address: `/slips/${slip.id}`, key: ['slip-orders'] }}
      onDone={onDone}
      command="work-order.open"
      initial={initial}
      fields={['equipment', 'content', 'unit', 'place']}
      send={({ unit, place, ...values }, { header }) =>
        answer(
          routing.POST('/api/routing/work-orders', {
            params: { header: { 'Idempotency-Key': header['Idempotency-Key'] } },
            body: { ...values, slipId: slip.id, ...(unit.trim() ? { unit } : {}), ...(place.trim() ? { place } : {}) },
          }),
        )
      }
    >
      {({ values, change, problem }) => (
        <>
          <Choice
            name="job"
            legend={orders.jobLegend}
            required
            options={JOBS}
            labels={orders.job}
            value={values.job}
            onChange={(job) => change({ job })}
          />
          <TextField
            name="equipment"
            label={orders.equipment}
            hint={orders.equipmentHint}
            required
            problem={problem}
            value={values.equipment}
            onChange={(equipment) => change({ equipment })}
          />
          <TextField
            name="content"
            label={orders.content}
            required
            rows={2}
            problem={problem}
            value={values.content}
            onChange={(content) => change({ content })}
          />
          {!slip.unit && (
            <>
              <TextField
                name="unit"
                label={orders.unit}
                problem={problem}
                value={values.unit}
                onChange={(unit) => change({ unit })}
              />
              <TextField
                name="place"
                label={orders.place}
                hint={orders.placeHint}
                problem={problem}
                value={values.place}
                onChange={(place) => change({ place })}
              />
            </>
          )}
          {MARKS.filter((mark) => mark !== 'commonArea' || !slip.unit).map((mark) => (
            <div key={mark}>
              <Checkbox
                id={`field-${mark}`}
                checked={values[mark] === true}
                onChange={(event) => change({ [mark]: event.target.checked })}
              >
                {orders[mark]}
              </Checkbox>
            </div>
          ))}
        </>
      )}
    </StepForm>
  )
}
