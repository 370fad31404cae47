import { answer, notice } from '../../api/services'
import { StepForm } from '../../shared/file/StepForm'
import { useWords } from '../../shared/words/useWords'
import { DraftFields } from '../DraftFields'
import { FIELDS, textOf, valuesOf } from '../draft'
import type { NoticeForm } from '../noticeFile'

/** Changes the draft. */
export function EditForm(props: NoticeForm) {
  const { notices } = useWords()
  return (
    <StepForm
      {...props}
      command="notice.edit"
      initial={valuesOf(props.file)}
      fields={FIELDS}
      warning={notices.editNote}
      send={(values, { path, header }) => {
        const params = { path, header: { 'If-Match': header['If-Match'] } }
        return answer(notice.PUT('/api/notice/notices/{id}', { params, body: textOf(values) }))
      }}
    >
      {(bound) => <DraftFields {...bound} />}
    </StepForm>
  )
}
