import type { RequestDetail } from '../../api/types'
import { useCategories } from '../../shared/organisation/useCategories'
import { useOfficeName } from '../../shared/organisation/useOfficeName'
import { useStaffNames } from '../../shared/organisation/useStaffNames'
import { OnPaper } from '../../shared/print/OnPaper'
import { SheetForm } from '../../shared/print/SheetForm'
import { SheetPair } from '../../shared/print/SheetPair'
import { SheetRow } from '../../shared/print/SheetRow'
import { useWords } from '../../shared/words/useWords'
import { withheld } from '../withheld'
import { CalledBack } from './CalledBack'
import { Measures } from './Measures'

/** What the paper says of a request: the phone as it is shown, never more. */
export function RequestSheet({ request }: { request: RequestDetail }) {
  const { sheet, register, file, enums, common } = useWords()
  const officeName = useOfficeName()
  const nameOf = useStaffNames()
  const categories = useCategories(request.branch)
  const kept = request.classification
  return (
    <SheetForm number={`${register.number} ${request.number}`}>
      <SheetPair
        facts={[
          [register.received, <OnPaper key="at" time={request.receivedAt} />],
          [sheet.channel, enums.channel[request.channel]],
        ]}
      />
      <SheetPair
        facts={[
          [register.unit, withheld(request) ? common.withheld : (request.unit ?? request.unitUnknownReason)],
          [file.caller, [request.callerName, ...request.phones].filter(Boolean).join(' ')],
        ]}
      />
      <SheetPair
        facts={[
          [register.kind, [enums.kind[request.kind], kept && categories.nameOf(kept.category)].filter(Boolean).join(' · ')],
          [register.filterSeverity, kept?.severity && enums.severity[kept.severity]],
        ]}
      />
      <SheetPair
        facts={[
          [file.registeredBy, `${officeName(request.office)} ${nameOf(request.registeredBy)}`],
          [sheet.accused, kept?.accusedRole && enums.post[kept.accusedRole]],
        ]}
      />
      <SheetRow label={file.said}>
        <div className="as-written">{request.content}</div>
        {request.remarks}
      </SheetRow>
      <Measures request={request} />
      <CalledBack callbacks={request.callbacks} />
      <SheetRow label={sheet.director}>
        <span className="to-write" />
      </SheetRow>
      <SheetPair
        facts={[sheet.handled, sheet.confirmed].map((label) => [label, <span key={label} className="to-write" />] as const)}
      />
    </SheetForm>
  )
}
