import { Checkbox } from 'antd'
import { answer, routing } from '../../api/services'
import { StepForm } from '../../shared/file/StepForm'
import { SelectField } from '../../shared/form/SelectField'
import { TextField } from '../../shared/form/TextField'
import { useDepartments } from '../../shared/organisation/useDepartments'
import { useWords } from '../../shared/words/useWords'
import type { SlipForm } from '../slipFile'

const INITIAL: { toDepartment?: string | undefined; reason: string; anotherMatter: boolean } = {
  reason: '',
  anotherMatter: false,
}
const FIELDS = ['toDepartment', 'reason'] as const

/** Gives it to another department of the office. */
export function HandOverForm(props: SlipForm) {
  const { form, slips } = useWords()
  const { slip } = props.file
  const others = useDepartments()
    .of(slip.office)
    .filter((it) => it.value !== slip.departmentCode)
  return (
    <StepForm
      {...props}
      command="contact-slip.hand-over"
      initial={INITIAL}
      fields={FIELDS}
      send={({ toDepartment = '', reason, anotherMatter }, params) => {
        const body = { toDepartment, reason, anotherMatter }
        return answer(routing.POST('/api/routing/contact-slips/{id}/handover', { params, body }))
      }}
    >
      {({ values, change, problem }) => (
        <>
          <SelectField
            name="toDepartment"
            label={slips.toDepartment}
            required
            problem={problem}
            options={others}
            value={values.toDepartment}
            onChange={(toDepartment) => change({ toDepartment })}
          />
          <TextField
            name="reason"
            label={slips.handOverReason}
            required
            rows={2}
            problem={problem}
            value={values.reason}
            onChange={(reason) => change({ reason })}
          />
          {(values.anotherMatter || problem?.code === 'DEPARTMENT_HAS_A_SLIP') && (
            <div className="row">
              <Checkbox checked={values.anotherMatter} onChange={(event) => change({ anotherMatter: event.target.checked })}>
                {form.anotherMatter}
              </Checkbox>
            </div>
          )}
        </>
      )}
    </StepForm>
  )
}
