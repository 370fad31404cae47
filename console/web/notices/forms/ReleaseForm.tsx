import { Checkbox } from 'antd'
import { answer, notice } from '../../api/services'
import { StepForm } from '../../shared/file/StepForm'
import { useWords } from '../../shared/words/useWords'
import type { NoticeForm } from '../noticeFile'

const INITIAL = { numbersConfirmed: false }
const FIELDS = ['numbersConfirmed'] as const

/** Makes it public, as it was agreed to. */
export function ReleaseForm(props: NoticeForm) {
  const { notices } = useWords()
  return (
    <StepForm
      {...props}
      command="notice.release"
      initial={INITIAL}
      fields={FIELDS}
      send={({ numbersConfirmed }, params) => {
        const query = numbersConfirmed ? { numbersConfirmed } : {}
        return answer(notice.POST('/api/notice/notices/{id}/release', { params: { ...params, query } }))
      }}
    >
      {({ values, change }) => (
        <>
          <p>{notices.releaseNote}</p>
          <Checkbox checked={values.numbersConfirmed} onChange={(event) => change({ numbersConfirmed: event.target.checked })}>
            {notices.numbersConfirmed}
          </Checkbox>
        </>
      )}
    </StepForm>
  )
}
