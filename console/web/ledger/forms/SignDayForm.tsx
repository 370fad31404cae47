import { answer, intake } from '../../api/services'
import { StepForm } from '../../shared/file/StepForm'
import { TextField } from '../../shared/form/TextField'
import { useWords } from '../../shared/words/useWords'
import type { ReviewForm } from '../ledgerFile'

interface Values {
  /** What is arranged, by the id of the line. */
  arranged: Record<string, string>
}

const INITIAL: Values = { arranged: {} }
const FIELDS = ['arrangements'] as const

/** Signs a day: each open line that nothing is arranged for gets its arrangement. */
export function SignDayForm({ file: review, ...props }: ReviewForm) {
  const { ledger, enums } = useWords()
  return (
    <StepForm
      {...props}
      command="ledger.sign-day"
      initial={INITIAL}
      fields={FIELDS}
      send={({ arranged }, { path, header }) =>
        answer(
          intake.POST('/api/intake/ledger-reviews/{reviewId}/signature', {
            params: { path: { reviewId: path.id }, header: { 'If-Match': header['If-Match'] } },
            body: {
              arrangements: review.unarranged.map(({ requestId }) => ({ requestId, arrangement: arranged[requestId] ?? '' })),
            },
          }),
        )
      }
    >
      {({ values, change, problem }) => (
        <>
          <p className="quiet">{review.unarranged.length > 0 ? ledger.arrangeEach : ledger.allArranged}</p>
          {review.unarranged.map((line, index) => (
            <TextField
              key={line.requestId}
              name={`arrangements[${index}].arrangement`}
              label={`${line.number} ${enums.kind[line.kind]} · ${enums.state[line.state]}`}
              required
              autoFocus={index === 0}
              problem={problem}
              value={values.arranged[line.requestId] ?? ''}
              onChange={(text) => change({ arranged: { ...values.arranged, [line.requestId]: text } })}
            />
          ))}
        </>
      )}
    </StepForm>
  )
}
