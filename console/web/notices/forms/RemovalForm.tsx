import { answer, notice } from '../../api/services'
import { PlainStep } from '../../shared/file/PlainStep'
import { useWords } from '../../shared/words/useWords'
import type { NoticeForm } from '../noticeFile'

/** Everything that hung is down. */
export function RemovalForm(props: NoticeForm) {
  const { notices } = useWords()
  return (
    <PlainStep
      {...props}
      command="notice.take-down"
      note={notices.removalNote}
      send={(params) => answer(notice.POST('/api/notice/notices/{id}/removal', { params }))}
    />
  )
}
