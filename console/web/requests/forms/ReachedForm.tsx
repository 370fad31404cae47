import { answer, intake } from '../../api/services'
import { TextStep } from '../../shared/file/TextStep'
import { useWords } from '../../shared/words/useWords'
import type { RequestForm } from '../requestForm'

/** Whoever could not be asked now can be: says how they were reached. */
export function ReachedForm(props: RequestForm) {
  const words = useWords()
  return (
    <TextStep
      {...props}
      command="service-request.find-reachable"
      name="reason"
      label={words.form.reached}
      send={(body, params) => answer(intake.POST('/api/intake/service-requests/{id}/reached', { params, body }))}
    />
  )
}
