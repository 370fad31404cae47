import { answer, intake } from '../../api/services'
import { PlainStep } from '../../shared/file/PlainStep'
import { type Sending, StepForm } from '../../shared/file/StepForm'
import { TextStep } from '../../shared/file/TextStep'
import { DateField } from '../../shared/form/DateField'
import { useWords } from '../../shared/words/useWords'
import { ProcedureFields } from './ProcedureFields'
import { fieldsIn, type ProcedureForm, textOf, valuesOf } from './procedureFile'

const PROCEDURE = '/api/intake/procedures/{procedureId}'
const AMENDED = fieldsIn('')
const PUBLISHED = ['effectiveFrom'] as const

function seen({ path, header }: Sending) {
  return { path: { procedureId: path.id }, header: { 'If-Match': header['If-Match'] } }
}

/** A draft is to say something else. */
export function AmendForm({ file, ...props }: ProcedureForm) {
  return (
    <StepForm
      {...props}
      command="procedure.amend"
      initial={valuesOf(file)}
      fields={AMENDED}
      send={(values, sending) => answer(intake.POST(`${PROCEDURE}/amendment`, { params: seen(sending), body: textOf(values) }))}
    >
      {(bound) => <ProcedureFields {...bound} />}
    </StepForm>
  )
}

/** A draft is worked by from now on, and the edition before it no more. */
export function PublishForm({ file: _, ...props }: ProcedureForm) {
  const { regime } = useWords()
  return (
    <StepForm
      {...props}
      command="procedure.publish"
      initial={{ effectiveFrom: '' }}
      fields={PUBLISHED}
      send={({ effectiveFrom }, sending) =>
        answer(intake.POST(`${PROCEDURE}/publication`, { params: seen(sending), body: effectiveFrom ? { effectiveFrom } : {} }))
      }
    >
      {({ values, change, problem }) => (
        <DateField
          name="effectiveFrom"
          label={regime.effectiveFrom}
          hint={regime.effectiveHint}
          problem={problem}
          value={values.effectiveFrom}
          onChange={(effectiveFrom) => change({ effectiveFrom })}
        />
      )}
    </StepForm>
  )
}

/** It is still worked by as it stands. */
export function ConfirmForm({ file: _, ...props }: ProcedureForm) {
  const { regime } = useWords()
  return (
    <PlainStep
      {...props}
      command="procedure.confirm"
      note={regime.confirmNote}
      send={(sending) => answer(intake.POST(`${PROCEDURE}/confirmation`, { params: seen(sending) }))}
    />
  )
}

/** Nobody works by it any more, or a draft is given up. */
export function WithdrawForm({ file: _, ...props }: ProcedureForm) {
  const { regime } = useWords()
  return (
    <TextStep
      {...props}
      command="procedure.withdraw"
      name="reason"
      label={regime.reason}
      warning={regime.withdrawWarning}
      send={(body, sending) => answer(intake.POST(`${PROCEDURE}/withdrawal`, { params: seen(sending), body }))}
    />
  )
}
