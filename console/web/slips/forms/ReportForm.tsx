import { Button } from 'antd'
import { answer, routing } from '../../api/services'
import { StepForm } from '../../shared/file/StepForm'
import { Choice } from '../../shared/form/Choice'
import { TextField } from '../../shared/form/TextField'
import { useTime } from '../../shared/time/SuiteTime'
import { useWords } from '../../shared/words/useWords'
import { useDoneOrders } from '../orders/useDoneOrders'
import type { SlipForm } from '../slipFile'
import { fromOrders } from './fromOrders'
import { RepairFields } from './RepairFields'
import { REPAIRED, type ReportValues, repairedOf, reportOf, said } from './report'

const INITIAL: ReportValues = { result: '', repairs: [] }
const FIELDS = ['result', 'repairs'] as const

/** What was done, and which repairs with it, each of which is called back on, or that there was none. */
export function ReportForm(props: SlipForm) {
  const { slips, orders } = useWords()
  const done = useDoneOrders(props.subject.id)
  const { now } = useTime()
  const another = { completedAt: new Date(now).toISOString() }
  return (
    <StepForm
      {...props}
      command="contact-slip.report"
      initial={INITIAL}
      fields={FIELDS}
      send={(values, params) =>
        answer(routing.POST('/api/routing/contact-slips/{id}/report', { params, body: reportOf(values) }))
      }
    >
      {({ values, change, problem }) => (
        <>
          {done.length > 0 && <Button onClick={() => change(fromOrders(done))}>{orders.fillReport}</Button>}
          <TextField
            name="result"
            label={slips.reportResult}
            hint={slips.reportHint}
            required
            rows={3}
            autoFocus
            problem={problem}
            value={values.result}
            onChange={(result) => change({ result })}
          />
          <Choice
            name="repairs"
            legend={slips.repairedOrNot}
            problem={problem}
            options={REPAIRED}
            labels={slips.repaired}
            value={said(values)}
            onChange={(chosen) => change(repairedOf(values, chosen, another))}
          />
          {said(values) === 'REPAIRED' && (
            <>
              {values.repairs.map((repair, index) => (
                <RepairFields
                  // biome-ignore lint/suspicious/noArrayIndexKey: a repair is its place until it is sent
                  key={index}
                  index={index}
                  repair={repair}
                  problem={problem}
                  onChange={(changed) => change({ repairs: values.repairs.toSpliced(index, 1, changed) })}
                  onRemove={() => change({ repairs: values.repairs.toSpliced(index, 1) })}
                />
              ))}
              <Button onClick={() => change({ repairs: [...values.repairs, another] })}>{slips.addRepair}</Button>
            </>
          )}
        </>
      )}
    </StepForm>
  )
}
