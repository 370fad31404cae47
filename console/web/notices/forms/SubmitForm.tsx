import { answer, notice } from '../../api/services'
import { PlainStep } from '../../shared/file/PlainStep'
import { useWords } from '../../shared/words/useWords'
import type { NoticeForm } from '../noticeFile'

/** Puts the draft before who decides. */
export function SubmitForm(props: NoticeForm) {
  const { notices } = useWords()
  return (
    <PlainStep
      {...props}
      command="notice.submit"
      note={notices.submitNote}
      send={(params) => answer(notice.POST('/api/notice/notices/{id}/submission', { params }))}
    />
  )
}
