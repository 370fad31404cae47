import type { Method } from '../../api/notice'
import { answer, notice } from '../../api/services'
import { StepForm } from '../../shared/file/StepForm'
import { Choice } from '../../shared/form/Choice'
import { TextField } from '../../shared/form/TextField'
import { useWords } from '../../shared/words/useWords'
import { begun, linesOf } from '../lines/plan'
import type { NoticeForm } from '../noticeFile'

const FIELDS = ['lines'] as const

/** Where the copies go: many homes or boards at once. */
export function PlanForm(props: NoticeForm) {
  const { notices } = useWords()
  const methods: readonly Method[] = props.file.channels
  return (
    <StepForm
      {...props}
      command="distribution.plan"
      initial={begun(methods)}
      fields={FIELDS}
      send={(values, { path, header }) => {
        const params = { path, header: { 'Idempotency-Key': header['Idempotency-Key'] } }
        const body = { lines: linesOf(values) }
        return answer(notice.POST('/api/notice/notices/{id}/distribution-lines', { params, body }))
      }}
    >
      {({ values, change, problem }) => {
        const boards = values.method === 'BOARD_POSTING'
        return (
          <>
            <Choice
              name="method"
              legend={notices.planMethod}
              options={methods}
              labels={notices.method}
              required
              value={values.method}
              onChange={(method) => change({ method })}
            />
            <TextField
              name="lines"
              label={boards ? notices.planBoards : notices.planPlaces}
              hint={boards ? notices.planBoardsHint : notices.planPlacesHint}
              required
              rows={4}
              problem={problem}
              value={values.places}
              onChange={(places) => change({ places })}
            />
            <p className="quiet">{notices.lines(linesOf(values).length)}</p>
          </>
        )
      }}
    </StepForm>
  )
}
