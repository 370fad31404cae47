import { Checkbox } from 'antd'
import { answer, intake } from '../../api/services'
import { StepForm } from '../../shared/file/StepForm'
import { Choice } from '../../shared/form/Choice'
import { SelectField } from '../../shared/form/SelectField'
import { TextField } from '../../shared/form/TextField'
import { TimeField } from '../../shared/form/TimeField'
import { useDepartments } from '../../shared/organisation/useDepartments'
import { useWords } from '../../shared/words/useWords'
import type { RequestForm } from '../requestForm'
import { begun, type Transmission } from './routing'

const WAYS: readonly Transmission[] = ['WRITTEN', 'ORAL']
const FIELDS = [
  'departmentCode',
  'content',
  'place',
  'handedOverTo',
  'handedOverAt',
  'agreedReplyAt',
  'visitFrom',
  'visitTo',
] as const

/** An internal contact slip for a department. */
export function RouteForm(props: RequestForm) {
  const words = useWords()
  const { file: request } = props
  const departments = useDepartments()
  const hasSlip = (request.slips ?? []).length > 0
  return (
    <StepForm
      {...props}
      command="service-request.route"
      initial={begun(request)}
      fields={FIELDS}
      send={(values, params) => {
        const body = { ...values, departmentCode: values.departmentCode ?? '' }
        return answer(intake.POST('/api/intake/service-requests/{id}/routing', { params, body }))
      }}
    >
      {({ values, change, problem }) => (
        <>
          <SelectField
            name="departmentCode"
            label={words.form.department}
            required
            problem={problem}
            options={departments.of(request.office)}
            value={values.departmentCode}
            onChange={(departmentCode) => change({ departmentCode })}
          />
          <TextField
            name="content"
            label={words.form.contentForDepartment}
            hint={words.form.contentHint}
            required
            rows={3}
            problem={problem}
            value={values.content}
            onChange={(content) => change({ content })}
          />
          <TextField
            name="place"
            label={words.form.place}
            problem={problem}
            value={values.place}
            onChange={(place) => change({ place: place || undefined })}
          />
          <div className="row">
            <Checkbox
              checked={values.urgent === true}
              onChange={(event) => change({ urgent: event.target.checked || undefined })}
            >
              {words.file.urgent}
            </Checkbox>
            {hasSlip && (
              <Checkbox
                checked={values.anotherMatter === true}
                onChange={(event) => change({ anotherMatter: event.target.checked || undefined })}
              >
                {words.form.anotherMatter}
              </Checkbox>
            )}
          </div>
          <Choice
            name="transmission"
            legend={words.form.transmission}
            options={WAYS}
            labels={{ WRITTEN: words.form.written, ORAL: words.form.oral }}
            value={values.transmission}
            onChange={(transmission) => change({ transmission })}
          />
          {values.transmission === 'ORAL' && (
            <div className="row">
              <TextField
                name="handedOverTo"
                label={words.form.handedOverTo}
                required
                problem={problem}
                value={values.handedOverTo}
                onChange={(handedOverTo) => change({ handedOverTo: handedOverTo || undefined })}
              />
              <TimeField
                name="handedOverAt"
                label={words.form.handedOverAt}
                problem={problem}
                value={values.handedOverAt}
                onChange={(handedOverAt) => change({ handedOverAt })}
              />
            </div>
          )}
          <div className="row">
            <TimeField
              name="agreedReplyAt"
              label={words.desk.agreedReplyAt}
              problem={problem}
              value={values.agreedReplyAt}
              onChange={(agreedReplyAt) => change({ agreedReplyAt })}
            />
            <TimeField
              name="visitFrom"
              label={words.form.visitFrom}
              problem={problem}
              value={values.visitFrom}
              onChange={(visitFrom) => change({ visitFrom })}
            />
            <TimeField
              name="visitTo"
              label={words.form.visitTo}
              problem={problem}
              value={values.visitTo}
              onChange={(visitTo) => change({ visitTo })}
            />
          </div>
        </>
      )}
    </StepForm>
  )
}
