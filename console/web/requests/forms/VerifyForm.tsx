import { Checkbox } from 'antd'
import { answer, intake } from '../../api/services'
import type { Severity } from '../../api/types'
import { StepForm } from '../../shared/file/StepForm'
import { Choice } from '../../shared/form/Choice'
import { TextField } from '../../shared/form/TextField'
import { useWords } from '../../shared/words/useWords'
import type { RequestForm } from '../requestForm'
import { CircumstancesFields, type CircumstancesValues, circumstancesOf, NOT_ASKED } from './CircumstancesFields'
import { ClassificationFields } from './ClassificationFields'
import { type ClassificationValues, classifiedComplaint, SEVERITIES, UNCLASSIFIED } from './classification'
import { NotConfirmableFields, type NotConfirmableValues, notConfirmableOf } from './NotConfirmableFields'

type Values = ClassificationValues &
  NotConfirmableValues &
  CircumstancesValues & { restatement: string; confirmed: boolean; severity: Severity }

const INITIAL: Values = { ...UNCLASSIFIED, ...NOT_ASKED, tried: '', restatement: '', confirmed: false, severity: 'MINOR' }
const FIELDS = [
  'restatement',
  'category',
  'accusedRole',
  'accusedStaffId',
  'notConfirmable.reason',
  'notConfirmable.note',
  'where',
  'when',
  'who',
  'demand',
] as const

/** A complaint's points read back to the complainant, who confirms them, and its grade. */
export function VerifyForm(props: RequestForm) {
  const words = useWords()
  return (
    <StepForm
      {...props}
      command="service-request.verify"
      initial={INITIAL}
      fields={FIELDS}
      send={(values, params) => {
        const { restatement, severity, confirmed } = values
        const notConfirmable = notConfirmableOf(values)
        const body = {
          ...classifiedComplaint(values),
          ...circumstancesOf(values),
          restatement,
          severity,
          confirmedByComplainant: confirmed || undefined,
          notConfirmable,
        }
        return answer(intake.POST('/api/intake/service-requests/{id}/verification', { params, body }))
      }}
    >
      {(bound) => (
        <>
          <TextField
            name="restatement"
            label={words.form.restatement}
            hint={words.form.restatementHint}
            required
            rows={3}
            autoFocus
            problem={bound.problem}
            value={bound.values.restatement}
            onChange={(restatement) => bound.change({ restatement })}
          />
          <CircumstancesFields {...bound} />
          <Checkbox checked={bound.values.confirmed} onChange={(event) => bound.change({ confirmed: event.target.checked })}>
            {words.form.confirmed}
          </Checkbox>
          {!bound.values.confirmed && <NotConfirmableFields {...bound} />}
          <Choice
            name="severity"
            legend={words.form.severity}
            options={SEVERITIES}
            labels={words.enums.severity}
            value={bound.values.severity}
            onChange={(severity) => bound.change({ severity })}
          />
          <ClassificationFields {...bound} request={props.file} />
        </>
      )}
    </StepForm>
  )
}
