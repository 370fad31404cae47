import { Link } from '@tanstack/react-router'
import { Alert } from 'antd'
import type { RequestDetail } from '../api/types'
import { Attachments } from '../shared/attachments/Attachments'
import { Actions } from '../shared/file/Actions'
import { Clocks } from '../shared/file/Clocks'
import { FileHead } from '../shared/file/FileHead'
import { Timeline } from '../shared/file/Timeline'
import { limitsOf } from '../shared/limits'
import { useMay } from '../shared/me/useMay'
import { useCategories } from '../shared/organisation/useCategories'
import { useDepartments } from '../shared/organisation/useDepartments'
import { Panel } from '../shared/Panel'
import { SlipPlans } from '../shared/plans/SlipPlans'
import { RequestState } from '../shared/RequestState'
import { useSpeech, useWords } from '../shared/words/useWords'
import { Facts } from './Facts'
import { Kept } from './Kept'
import { Related } from './Related'
import { ReportUpwards } from './ReportUpwards'
import { linesOf, subjectOf } from './requestFile'
import { Standards } from './Standards'
import { BESIDE, FOR_GOOD, FORMS, laterOf, reportedOf } from './steps'
import { useRequest } from './useRequest'
import { useWhereItStands } from './useWhereItStands'
import { withheld } from './withheld'

/** Everything about one request on one page, and the steps that are possible now. */
export function RequestFilePage() {
  const { words, language } = useSpeech()
  const file = useRequest()
  const categories = useCategories(file.data?.branch)
  const departments = useDepartments()
  return (
    <Panel query={file} heading={words.file.title}>
      {(request) => (
        <>
          <FileHead
            number={request.number}
            title={words.enums.kind[request.kind]}
            marks={[
              request.urgent && words.file.urgent,
              request.outsideHours && words.desk.outsideHours,
              request.classification?.severity && words.enums.severity[request.classification.severity],
              request.round > 1 && words.register.round(request.round),
              request.households > 1 && words.corrections.households(request.households),
              ...request.linked
                .filter((it) => it.relation === 'KEPT')
                .map((it) => `${words.corrections.relation.KEPT} ${it.number}`),
              request.askedAgain > 0 && words.corrections.asked(request.askedAgain),
            ]}
          >
            <RequestState state={request.state} />{' '}
            <Link to="/print/requests/$id" params={{ id: request.id }}>
              {words.print.print}
            </Link>
          </FileHead>
          <div className="file">
            <div>
              <Facts request={request} />
              <NextSteps request={request} />
              {request.slips.map((slip) => (
                <SlipPlans key={slip.id} slipId={slip.id} slipNumber={slip.number} address={`/requests/${request.id}`} />
              ))}
            </div>
            <Standing request={request} />
            <Timeline lines={linesOf(request, (code) => categories.nameOf(departments.nameOf(code)), words, language)} />
          </div>
        </>
      )}
    </Panel>
  )
}

/** What this person can do now, a department's report first if it waits for their word. */
function NextSteps({ request }: { request: RequestDetail }) {
  const { words, language } = useSpeech()
  const reported = reportedOf(useWhereItStands(request))
  const confirms = useMay('routing', 'contact-slip.confirm')
  return (
    <Actions
      file={request}
      subject={subjectOf(request, language)}
      actions={request.actions}
      forms={FORMS}
      forGood={FOR_GOOD}
      later={[...laterOf(request), ...BESIDE]}
      elsewhere={
        confirms &&
        reported && (
          <p>
            <Link className="button-link" to="/slips/$id" params={{ id: reported.id }}>
              {words.slips.confirmReport}
            </Link>
          </p>
        )
      }
    />
  )
}

/** By when, how it was classified, and what came of it. */
function Standing({ request }: { request: RequestDetail }) {
  const words = useWords()
  const standing = useWhereItStands(request)
  return (
    <div>
      <Clocks clocks={limitsOf(request)} />
      <Kept request={request} />
      <ReportUpwards id={request.id} />
      <Related request={request} standing={standing} />
      {!withheld(request) && (
        <Attachments
          address={`/api/intake/service-requests/${request.id}/attachments`}
          subject={['request', request.id]}
          commands="request-attachment"
          usual={request.channel === 'LETTER' ? 'LETTER_SCAN' : 'PHOTO'}
        />
      )}
      {request.looksMajor && <Alert type="warning" showIcon title={words.corrections.looksMajor} />}
      {request.kind === 'COMPLAINT' && <Standards request={request} />}
    </div>
  )
}
