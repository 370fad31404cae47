import { answer, notice } from '../../api/services'
import type { NoticeForm } from '../noticeFile'
import { DecisionForm } from './DecisionForm'

/** The chief director’s word. */
export function ChiefDecisionForm(props: NoticeForm) {
  return (
    <DecisionForm
      {...props}
      command="notice.decide-as-chief"
      send={(body, params) => answer(notice.POST('/api/notice/notices/{id}/chief-decision', { params, body }))}
    />
  )
}
