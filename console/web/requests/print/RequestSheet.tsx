import type { ReactNode } from 'react'
import type { RequestDetail } from '../../api/types'
import { useOfficeName } from '../../shared/organisation/useOfficeName'
import { useStaffNames } from '../../shared/organisation/useStaffNames'
import { OnPaper } from '../../shared/print/OnPaper'
import { useWords } from '../../shared/words/useWords'
import { useCategories } from '../useCategories'
import { Measures } from './Measures'

/** Two facts beside each other. */
function Pair({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <tr>
      {facts.flatMap(([label, value]) => [
        <th key={label} scope="row">
          {label}
        </th>,
        <td key={`${label} is`}>{value}</td>,
      ])}
    </tr>
  )
}

function Whole({ label, children }: { label: string; children: ReactNode }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td colSpan={3}>{children}</td>
    </tr>
  )
}

/** What the paper says of a request: the phone as it is shown, never more. */
export function RequestSheet({ request }: { request: RequestDetail }) {
  const { sheet, register, file, enums } = useWords()
  const officeName = useOfficeName()
  const nameOf = useStaffNames()
  const categories = useCategories(request)
  const kept = request.classification
  return (
    <table className="sheet-table sheet-form">
      <colgroup>
        <col className="asked" />
        <col />
        <col className="asked" />
        <col />
      </colgroup>
      <thead>
        <tr>
          <td colSpan={4}>
            {register.number} {request.number}
          </td>
        </tr>
      </thead>
      <tbody>
        <Pair
          facts={[
            [register.received, <OnPaper key="at" time={request.receivedAt} />],
            [sheet.channel, enums.channel[request.channel]],
          ]}
        />
        <Pair
          facts={[
            [register.unit, request.unit ?? request.unitUnknownReason],
            [file.caller, [request.callerName, request.phone].filter(Boolean).join(' ')],
          ]}
        />
        <Pair
          facts={[
            [register.kind, [enums.kind[request.kind], kept && categories.nameOf(kept.category)].filter(Boolean).join(' · ')],
            [register.filterSeverity, kept?.severity && enums.severity[kept.severity]],
          ]}
        />
        <Pair
          facts={[
            [file.registeredBy, `${officeName(request.office)} ${nameOf(request.registeredBy)}`],
            [sheet.accused, kept?.accusedRole && enums.post[kept.accusedRole]],
          ]}
        />
        <Whole label={file.said}>
          <div className="as-written">{request.content}</div>
          {request.remarks}
        </Whole>
        <Measures request={request} />
        {[sheet.callback, sheet.director].map((label) => (
          <Whole key={label} label={label}>
            <span className="to-write" />
          </Whole>
        ))}
        <Pair
          facts={[sheet.handled, sheet.confirmed].map((label) => [label, <span key={label} className="to-write" />] as const)}
        />
      </tbody>
    </table>
  )
}
