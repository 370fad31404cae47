import { answer, intake } from '../../api/services'
import type { RequestDetail, Severity } from '../../api/types'
import { StepForm } from '../../shared/file/StepForm'
import { Choice } from '../../shared/form/Choice'
import { TextField } from '../../shared/form/TextField'
import { useWords } from '../../shared/words/useWords'
import type { RequestForm } from '../requestForm'
import { SEVERITIES } from './classification'

type Kind = RequestDetail['kind']
type Values = { kind?: Kind; severity?: Severity; reason: string }

const INITIAL: Values = { reason: '' }
const FIELDS = ['reason'] as const
const KINDS: readonly Kind[] = ['SERVICE_NEED', 'INQUIRY', 'SUGGESTION', 'COMPLAINT', 'OTHER']
/** Where somebody is at it already, so that nobody reads it back and grades it later. */
const AT_IT = ['AWAITING_INSTRUCTION', 'IN_PROGRESS']

/** Says what kind of matter it is indeed. */
export function CorrectKindForm(props: RequestForm) {
  const words = useWords()
  const { file: request } = props
  const graded = (kind: Kind | undefined) => kind === 'COMPLAINT' && AT_IT.includes(request.state)
  return (
    <StepForm
      {...props}
      command="service-request.correct-kind"
      initial={INITIAL}
      fields={FIELDS}
      send={({ kind, severity, reason }, params) => {
        const body = { kind: kind ?? request.kind, severity: graded(kind) ? severity : undefined, reason }
        return answer(intake.POST('/api/intake/service-requests/{id}/kind-correction', { params, body }))
      }}
    >
      {({ values, change, problem }) => (
        <>
          <p className="quiet">{words.corrections.kindHint}</p>
          <Choice
            name="kind"
            legend={words.corrections.kind}
            options={KINDS.filter((kind) => kind !== request.kind)}
            labels={words.enums.kind}
            required
            value={values.kind}
            onChange={(kind) => change({ kind })}
          />
          {graded(values.kind) && (
            <Choice
              name="severity"
              legend={words.corrections.grade}
              options={SEVERITIES}
              labels={words.enums.severity}
              required
              value={values.severity}
              onChange={(severity) => change({ severity })}
            />
          )}
          <TextField
            name="reason"
            label={words.corrections.reason}
            required
            rows={2}
            problem={problem}
            value={values.reason}
            onChange={(reason) => change({ reason })}
          />
        </>
      )}
    </StepForm>
  )
}
