import { answer, intake } from '../../api/services'
import { StepForm } from '../../shared/file/StepForm'
import { TextField } from '../../shared/form/TextField'
import { useWords } from '../../shared/words/useWords'
import type { ReviewForm } from '../ledgerFile'

const INITIAL = { guidance: '' }
const FIELDS = ['guidance'] as const

/** Signs a week with what the desk is to do better. */
export function SignWeekForm({ file: _, ...props }: ReviewForm) {
  const { ledger } = useWords()
  return (
    <StepForm
      {...props}
      command="ledger.sign-week"
      initial={INITIAL}
      fields={FIELDS}
      send={(body, { path, header }) =>
        answer(
          intake.POST('/api/intake/ledger-reviews/{reviewId}/guidance', {
            params: { path: { reviewId: path.id }, header: { 'If-Match': header['If-Match'] } },
            body,
          }),
        )
      }
    >
      {({ values, change, problem }) => (
        <TextField
          name="guidance"
          label={ledger.guidance}
          required
          rows={4}
          autoFocus
          problem={problem}
          value={values.guidance}
          onChange={(guidance) => change({ guidance })}
        />
      )}
    </StepForm>
  )
}
