import { answer, notice } from '../../api/services'
import { PlainStep } from '../../shared/file/PlainStep'
import { useWords } from '../../shared/words/useWords'
import type { NoticeForm } from '../noticeFile'

/** Takes back what was submitted. */
export function RecallForm(props: NoticeForm) {
  const { notices } = useWords()
  return (
    <PlainStep
      {...props}
      command="notice.recall"
      note={notices.recallNote}
      send={(params) => answer(notice.POST('/api/notice/notices/{id}/recall', { params }))}
    />
  )
}
