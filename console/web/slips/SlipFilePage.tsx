import { Link } from '@tanstack/react-router'
import type { SlipLine } from '../api/routing'
import { answer, routing } from '../api/services'
import { Actions } from '../shared/file/Actions'
import { Clocks } from '../shared/file/Clocks'
import { FileHead } from '../shared/file/FileHead'
import { linesOf } from '../shared/file/history'
import { Timeline } from '../shared/file/Timeline'
import { PaperButton } from '../shared/form/SaveButton'
import { useDepartments } from '../shared/organisation/useDepartments'
import { Panel } from '../shared/Panel'
import { SlipPlans } from '../shared/plans/SlipPlans'
import { SlipState } from '../shared/SlipState'
import { useSpeech } from '../shared/words/useWords'
import { SlipEscalations } from './escalated/SlipEscalations'
import { StandingTag } from './escalated/StandingTag'
import { SlipExtensions } from './extensions/SlipExtensions'
import { SlipOrders } from './orders/SlipOrders'
import { SlipFacts } from './SlipFacts'
import { subjectOf } from './slipFile'
import { FOR_GOOD, FORMS } from './steps'
import { useSlip } from './useSlip'

/** Everything about one slip on one page, and the steps that are possible now. */
export function SlipFilePage() {
  const { words, language } = useSpeech()
  const { named } = useDepartments()
  const slip = useSlip()
  const withNames = (line: SlipLine) => ({ ...line, reason: line.reason && named(line.reason) })
  return (
    <Panel query={slip} heading={words.slips.file}>
      {(file) => (
        <>
          <FileHead
            number={file.slip.number}
            title={words.slips.file}
            marks={[file.slip.urgent && words.file.urgent, file.slip.round > 1 && words.register.round(file.slip.round)]}
          >
            <SlipState state={file.slip.state} />
            <StandingTag standing={file.slip.standing} />
            <Link to="/print/slips/$id" params={{ id: file.slip.id }}>
              {words.slips.printSheet}
            </Link>
            <PaperButton
              number={file.slip.number}
              load={async (headers) => {
                const asked = { params: { path: { id: file.slip.id } }, headers, parseAs: 'blob' as const }
                return (await answer(routing.GET('/api/routing/contact-slips/{id}/paper', asked))).data
              }}
            />
          </FileHead>
          <div className="file">
            <div>
              <SlipFacts file={file} />
              <SlipEscalations slip={file.slip} />
              <Actions
                file={file}
                subject={subjectOf(file, words, language)}
                actions={file.actions}
                forms={FORMS}
                forGood={FOR_GOOD}
              />
              <SlipPlans slipId={file.slip.id} slipNumber={file.slip.number} address={`/slips/${file.slip.id}`} />
              <SlipExtensions slip={file.slip} />
              <SlipOrders slip={file.slip} />
            </div>
            <Clocks clocks={file.deadlines} />
            <Timeline lines={linesOf(file.history.map(withNames), words.slips.happened, words, language)} />
          </div>
        </>
      )}
    </Panel>
  )
}
