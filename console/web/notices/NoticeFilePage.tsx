import { Link } from '@tanstack/react-router'
import { Actions } from '../shared/file/Actions'
import { Clocks } from '../shared/file/Clocks'
import { FileHead } from '../shared/file/FileHead'
import { linesOf } from '../shared/file/history'
import { Timeline } from '../shared/file/Timeline'
import { Panel } from '../shared/Panel'
import { useSpeech } from '../shared/words/useWords'
import { Decisions } from './Decisions'
import { Lines } from './lines/Lines'
import { NoticeFacts } from './NoticeFacts'
import { NoticeState } from './NoticeState'
import { subjectOf } from './noticeFile'
import { Paper } from './Paper'
import { Revisions } from './Revisions'
import { FOR_GOOD, FORMS, LATER } from './steps'
import { useNotice } from './useNotice'

/** Everything about one notice on one page, and the steps that are possible now. */
export function NoticeFilePage() {
  const { words, language } = useSpeech()
  return (
    <Panel query={useNotice()} heading={words.notices.title}>
      {(file) => (
        <>
          <FileHead
            number={file.notice.number}
            title={words.notices.file}
            marks={[
              file.notice.importance === 'IMPORTANT' && words.notices.importance.IMPORTANT,
              file.notice.revision > 1 && words.notices.revision(file.notice.revision),
            ]}
          >
            <NoticeState state={file.notice.state} />
            <Link to="/print/notices/$id" params={{ id: file.notice.id }}>
              {words.notices.printPaper}
            </Link>
          </FileHead>
          <div className="file">
            <div>
              <Paper file={file} />
              <Revisions file={file} />
              <Actions
                file={file}
                subject={subjectOf(file, words, language)}
                actions={file.actions}
                forms={FORMS}
                forGood={FOR_GOOD}
                later={LATER}
              />
            </div>
            <div>
              <NoticeFacts file={file} />
              <Decisions file={file} />
              <Clocks clocks={file.deadlines} />
            </div>
            <Lines file={file} />
            <Timeline lines={linesOf(file.history, words.notices.happened, words, language)} />
          </div>
        </>
      )}
    </Panel>
  )
}
