import { answer, notice } from '../../api/services'
import type { NoticeForm } from '../noticeFile'
import { DecisionForm } from './DecisionForm'

/** The director’s word. */
export function DirectorDecisionForm(props: NoticeForm) {
  return (
    <DecisionForm
      {...props}
      command="notice.decide-as-director"
      send={(body, params) => answer(notice.POST('/api/notice/notices/{id}/director-decision', { params, body }))}
    />
  )
}
