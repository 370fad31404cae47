import type { Line, NoticeDetail } from '../../api/notice'
import { answer, notice } from '../../api/services'
import { TextStep } from '../../shared/file/TextStep'
import { useWords } from '../../shared/words/useWords'

interface Props {
  file: NoticeDetail
  line: Line
  onDone: () => void
}

/** Takes a place off the list that was planned by mistake. */
export function DropLineForm({ file, line, onDone }: Props) {
  const { notices } = useWords()
  const { id, number } = file.notice
  const subject = {
    id: line.id,
    number: `${number} ${line.unit ?? line.board}`,
    version: line.version,
    address: `/notices/${id}`,
    key: ['notice', id],
    past: [],
  }
  return (
    <TextStep
      subject={subject}
      onDone={onDone}
      command="distribution.drop"
      name="reason"
      label={notices.dropReason}
      send={(body, { header }) => {
        const params = { path: { id, lineId: line.id }, header: { 'If-Match': header['If-Match'] } }
        return answer(notice.POST('/api/notice/notices/{id}/distribution-lines/{lineId}/drop', { params, body }))
      }}
    />
  )
}
