import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { answer, routing } from '../api/services'
import { Actions } from '../shared/file/Actions'
import { Clocks } from '../shared/file/Clocks'
import { FileHead } from '../shared/file/FileHead'
import { Timeline } from '../shared/file/Timeline'
import { Panel } from '../shared/Panel'
import { useSpeech } from '../shared/words/useWords'
import { SlipFacts } from './SlipFacts'
import { SlipState } from './SlipState'
import { linesOf, subjectOf } from './slipFile'
import { FOR_GOOD, FORMS } from './steps'

const LOOK_AGAIN = 5_000

/** Everything about one slip on one page, and the steps that are possible now. */
export function SlipFilePage() {
  const { id } = useParams({ strict: false })
  const { words, language } = useSpeech()
  const slip = useQuery({
    queryKey: ['slip', id],
    refetchInterval: LOOK_AGAIN,
    queryFn: async () =>
      (await answer(routing.GET('/api/routing/contact-slips/{id}', { params: { path: { id: String(id) } } }))).data,
  })
  return (
    <Panel query={slip}>
      {(file) => (
        <>
          <FileHead
            number={file.slip.number}
            title={words.slips.file}
            marks={[file.slip.urgent && words.file.urgent, file.slip.round > 1 && words.register.round(file.slip.round)]}
          >
            <SlipState state={file.slip.state} />
          </FileHead>
          <div className="file">
            <div>
              <SlipFacts file={file} />
              <Actions file={file} subject={subjectOf(file, language)} actions={file.actions} forms={FORMS} forGood={FOR_GOOD} />
            </div>
            <Clocks clocks={file.deadlines} />
            <Timeline lines={linesOf(file, words, language)} />
          </div>
        </>
      )}
    </Panel>
  )
}
