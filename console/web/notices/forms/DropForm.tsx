import { answer, notice } from '../../api/services'
import { TextStep } from '../../shared/file/TextStep'
import { useWords } from '../../shared/words/useWords'
import type { NoticeForm } from '../noticeFile'

/** Gives a draft up. */
export function DropForm(props: NoticeForm) {
  const { notices } = useWords()
  return (
    <TextStep
      {...props}
      command="notice.drop"
      name="reason"
      label={notices.dropReason}
      send={(body, params) => answer(notice.POST('/api/notice/notices/{id}/drop', { params, body }))}
    />
  )
}
