import { answer, intake } from '../../api/services'
import { useWords } from '../../shared/words/useWords'
import type { RequestForm } from '../requestForm'
import { OtherLineForm } from './OtherLineForm'

/** Has this line handled with another that is about the same. */
export function MergeForm(props: RequestForm) {
  const words = useWords()
  return (
    <OtherLineForm
      {...props}
      command="service-request.merge"
      why={words.corrections.mergeReason}
      hint={words.corrections.mergeHint}
      send={(body, params) => answer(intake.POST('/api/intake/service-requests/{id}/merging', { params, body }))}
    />
  )
}
