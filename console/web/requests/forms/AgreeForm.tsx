import { answer, intake } from '../../api/services'
import { StepForm } from '../../shared/file/StepForm'
import { TimeField } from '../../shared/form/TimeField'
import { useWords } from '../../shared/words/useWords'
import type { RequestForm } from '../requestForm'

interface Values {
  agreedReplyAt?: string
}

/** Until when somebody who is not answered at once is answered. */
export function AgreeForm(props: RequestForm) {
  const { complaints } = useWords()
  const initial: Values = {}
  return (
    <StepForm
      {...props}
      command="service-request.agree"
      initial={initial}
      fields={['agreedReplyAt']}
      send={({ agreedReplyAt }, params) => {
        const body = { agreedReplyAt: agreedReplyAt ?? '' }
        return answer(intake.POST('/api/intake/service-requests/{id}/reply-time', { params, body }))
      }}
    >
      {({ values, change, problem }) => (
        <TimeField
          name="agreedReplyAt"
          label={complaints.agreeUntil}
          problem={problem}
          value={values.agreedReplyAt}
          onChange={(agreedReplyAt) => change({ agreedReplyAt })}
        />
      )}
    </StepForm>
  )
}
