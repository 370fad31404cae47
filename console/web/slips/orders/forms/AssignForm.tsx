import type { WorkOrderFile } from '../../../api/orders'
import type { Problem } from '../../../api/problem'
import { answer, routing } from '../../../api/services'
import { StepForm } from '../../../shared/file/StepForm'
import type { FormProps } from '../../../shared/file/subject'
import { SelectField } from '../../../shared/form/SelectField'
import { TextField } from '../../../shared/form/TextField'
import { useStaffNames } from '../../../shared/organisation/useStaffNames'
import { useWords } from '../../../shared/words/useWords'
import { seen } from './seen'
import { useTechnicians } from './useTechnicians'

/** Says who goes, chosen by name; by staff id only where the organisation cannot be asked. */
export function AssignForm({ file, ...step }: FormProps<WorkOrderFile>) {
  const { orders } = useWords()
  const nameOf = useStaffNames()
  const technicians = useTechnicians(file.order.office)
  return (
    <StepForm
      {...step}
      command="work-order.assign"
      initial={{ technician: file.order.technician ?? '' }}
      fields={['technician']}
      send={(body, params) =>
        answer(routing.POST('/api/routing/work-orders/{orderId}/assignment', { params: seen(params), body }))
      }
    >
      {({ values, change, problem }) => {
        const field = {
          name: 'technician',
          label: orders.technician,
          required: true,
          problem: calling(problem, values.technician, nameOf),
        }
        return technicians ? (
          <SelectField
            {...field}
            options={technicians}
            value={values.technician || undefined}
            onChange={(technician = '') => change({ technician })}
          />
        ) : (
          <TextField
            {...field}
            hint={orders.technicianHint}
            autoFocus
            value={values.technician}
            onChange={(technician) => change({ technician })}
          />
        )
      }}
    </StepForm>
  )
}

/** A refusal that calls whom it is about by name. */
function calling(problem: Problem | undefined, staff: string, nameOf: (staff: string) => string): Problem | undefined {
  if (!problem?.errors || !staff) return problem
  return { ...problem, errors: problem.errors.map((it) => ({ ...it, problem: it.problem.replaceAll(staff, nameOf(staff)) })) }
}
