import { Checkbox } from 'antd'
import type { ApprovalDecision } from '../../api/notice'
import { type Sending, StepForm } from '../../shared/file/StepForm'
import { Choice } from '../../shared/form/Choice'
import { TextField } from '../../shared/form/TextField'
import { useWords } from '../../shared/words/useWords'
import type { NoticeForm } from '../noticeFile'

interface Values {
  decision?: ApprovalDecision
  reason: string
  numbersConfirmed: boolean
}

interface Decision {
  decision: ApprovalDecision
  reason?: string
  numbersConfirmed?: boolean
}

interface Props extends NoticeForm {
  command: string
  send: (body: Decision, params: Sending) => Promise<unknown>
}

const DECISIONS: readonly ApprovalDecision[] = ['AGREE', 'DISAGREE']
const INITIAL: Values = { reason: '', numbersConfirmed: false }
const FIELDS = ['decision', 'reason', 'numbersConfirmed'] as const

/** Yes or no; whoever says no says why. */
export function DecisionForm({ send, ...props }: Props) {
  const { notices } = useWords()
  return (
    <StepForm
      {...props}
      initial={INITIAL}
      fields={FIELDS}
      send={({ decision = 'DISAGREE', reason, numbersConfirmed }, params) =>
        send({ decision, ...(reason ? { reason } : {}), ...(numbersConfirmed ? { numbersConfirmed } : {}) }, params)
      }
    >
      {({ values, change, problem }) => (
        <>
          <Choice
            name="decision"
            legend={notices.decisions}
            options={DECISIONS}
            labels={notices.decision}
            required
            value={values.decision}
            onChange={(decision) => change({ decision })}
          />
          <TextField
            name="reason"
            label={notices.reason}
            hint={notices.disagreeNeedsReason}
            required={values.decision === 'DISAGREE'}
            rows={2}
            problem={problem}
            value={values.reason}
            onChange={(reason) => change({ reason })}
          />
          <Checkbox checked={values.numbersConfirmed} onChange={(event) => change({ numbersConfirmed: event.target.checked })}>
            {notices.numbersConfirmed}
          </Checkbox>
        </>
      )}
    </StepForm>
  )
}
