import { answer, notice } from '../../api/services'
import { TextStep } from '../../shared/file/TextStep'
import { useWords } from '../../shared/words/useWords'
import type { NoticeForm } from '../noticeFile'

/** Takes a released notice back. */
export function WithdrawForm(props: NoticeForm) {
  const { notices } = useWords()
  return (
    <TextStep
      {...props}
      command="notice.withdraw"
      name="reason"
      label={notices.withdrawReason}
      send={(body, params) => answer(notice.POST('/api/notice/notices/{id}/withdrawal', { params, body }))}
    />
  )
}
