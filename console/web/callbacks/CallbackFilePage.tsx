import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { answer, callback } from '../api/services'
import { Actions } from '../shared/file/Actions'
import { Clocks } from '../shared/file/Clocks'
import { FileHead } from '../shared/file/FileHead'
import { linesOf } from '../shared/file/history'
import { Timeline } from '../shared/file/Timeline'
import { Panel } from '../shared/Panel'
import { useSpeech } from '../shared/words/useWords'
import { CallbackFacts } from './CallbackFacts'
import { CallbackState } from './CallbackState'
import { Contact } from './Contact'
import { subjectOf } from './callbackFile'
import { FOR_GOOD, FORMS } from './steps'

const LOOK_AGAIN = 5_000

/** Everything about one callback on one page, and the steps that are possible now. */
export function CallbackFilePage() {
  const { id } = useParams({ strict: false })
  const { words, language } = useSpeech()
  const asked = useQuery({
    queryKey: ['callback', id],
    refetchInterval: LOOK_AGAIN,
    queryFn: async () =>
      (await answer(callback.GET('/api/callback/callbacks/{id}', { params: { path: { id: String(id) } } }))).data,
  })
  return (
    <Panel query={asked} heading={words.callbacks.file}>
      {(file) => (
        <>
          <FileHead
            number={file.callback.number}
            title={words.callbacks.file}
            marks={[file.callback.round > 1 && words.register.round(file.callback.round)]}
          >
            <CallbackState state={file.callback.state} />
          </FileHead>
          <div className="file">
            <div>
              <CallbackFacts file={file} />
              <Actions
                file={file}
                subject={subjectOf(file, words, language)}
                actions={file.actions}
                forms={FORMS}
                forGood={FOR_GOOD}
              />
            </div>
            <div>
              <Clocks clocks={file.deadlines} />
              <Contact file={file} />
            </div>
            <Timeline lines={linesOf(file.history, words.callbacks.happened, words, language)} />
          </div>
        </>
      )}
    </Panel>
  )
}
