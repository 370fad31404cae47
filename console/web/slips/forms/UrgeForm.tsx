import type { AskedBy } from '../../api/routing'
import { answer, routing } from '../../api/services'
import { StepForm } from '../../shared/file/StepForm'
import { Choice } from '../../shared/form/Choice'
import { TextField } from '../../shared/form/TextField'
import { useWords } from '../../shared/words/useWords'
import type { SlipForm } from '../slipFile'

const INITIAL: { askedBy: AskedBy; reason: string } = { askedBy: 'HOUSEHOLD', reason: '' }
const FIELDS = ['askedBy', 'reason'] as const
const ASKED_BY: readonly AskedBy[] = ['HOUSEHOLD', 'CUSTOMER_SERVICE', 'LEADER']

/** Asks after what the department has in hand. */
export function UrgeForm(props: SlipForm) {
  const { slips } = useWords()
  return (
    <StepForm
      {...props}
      command="contact-slip.urge"
      initial={INITIAL}
      fields={FIELDS}
      send={(body, params) => answer(routing.POST('/api/routing/contact-slips/{id}/urgings', { params, body }))}
    >
      {({ values, change, problem }) => (
        <>
          <Choice
            name="askedBy"
            legend={slips.whoAsks}
            options={ASKED_BY}
            labels={slips.askedBy}
            value={values.askedBy}
            onChange={(askedBy) => change({ askedBy })}
          />
          <TextField
            name="reason"
            label={slips.urgeReason}
            hint={slips.urgeHint}
            required
            rows={2}
            autoFocus
            problem={problem}
            value={values.reason}
            onChange={(reason) => change({ reason })}
          />
        </>
      )}
    </StepForm>
  )
}
