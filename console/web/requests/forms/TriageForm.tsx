import { answer, intake } from '../../api/services'
import { StepForm } from '../../shared/file/StepForm'
import type { RequestForm } from '../requestForm'
import { ClassificationFields } from './ClassificationFields'
import { type ClassificationValues, classified, UNCLASSIFIED } from './classification'
import { NotConfirmableFields, type NotConfirmableValues, notConfirmableOf } from './NotConfirmableFields'

type Values = ClassificationValues & NotConfirmableValues

const INITIAL: Values = { ...UNCLASSIFIED, tried: '' }
const FIELDS = ['category', 'accusedRole', 'accusedStaffId', 'notConfirmable.reason', 'notConfirmable.note'] as const

/** What kind of matter it is. */
export function TriageForm(props: RequestForm) {
  return (
    <StepForm
      {...props}
      command="service-request.triage"
      initial={INITIAL}
      fields={FIELDS}
      send={(values, params) => {
        const body = { ...classified(values), notConfirmable: notConfirmableOf(values) }
        return answer(intake.POST('/api/intake/service-requests/{id}/triage', { params, body }))
      }}
    >
      {(bound) => (
        <>
          <ClassificationFields {...bound} request={props.file} />
          <NotConfirmableFields {...bound} />
        </>
      )}
    </StepForm>
  )
}
