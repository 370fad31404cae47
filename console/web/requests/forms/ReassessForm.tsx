import { answer, intake } from '../../api/services'
import type { Severity } from '../../api/types'
import { StepForm } from '../../shared/file/StepForm'
import { Choice } from '../../shared/form/Choice'
import { TextField } from '../../shared/form/TextField'
import { useWords } from '../../shared/words/useWords'
import type { RequestForm } from '../requestForm'
import { ClassificationFields } from './ClassificationFields'
import { type ClassificationValues, classified, classifiedComplaint, SEVERITIES, UNCLASSIFIED } from './classification'

type Values = ClassificationValues & { severity?: Severity; reason: string }

const INITIAL: Values = { ...UNCLASSIFIED, reason: '' }
const FIELDS = ['category', 'reason', 'accusedRole', 'accusedStaffId'] as const

/** A director grades anew, and says why. */
export function ReassessForm(props: RequestForm) {
  const words = useWords()
  const { file: request } = props
  return (
    <StepForm
      {...props}
      command="service-request.reassess"
      initial={INITIAL}
      fields={FIELDS}
      send={(values, params) => {
        const body = {
          ...(request.kind === 'COMPLAINT' ? classifiedComplaint(values) : classified(values)),
          severity: values.severity,
          reason: values.reason,
        }
        return answer(intake.POST('/api/intake/service-requests/{id}/reassessment', { params, body }))
      }}
    >
      {(bound) => (
        <>
          <ClassificationFields {...bound} request={request} />
          {request.kind === 'COMPLAINT' && (
            <Choice
              name="severity"
              legend={words.form.severity}
              options={SEVERITIES}
              labels={words.enums.severity}
              value={bound.values.severity ?? request.classification?.severity ?? undefined}
              onChange={(severity) => bound.change({ severity })}
            />
          )}
          <TextField
            name="reason"
            label={words.form.reason}
            required
            rows={2}
            problem={bound.problem}
            value={bound.values.reason}
            onChange={(reason) => bound.change({ reason })}
          />
        </>
      )}
    </StepForm>
  )
}
