import type { SlipDetail } from '../api/routing'
import type { Kind } from '../api/types'
import { useDepartments } from '../shared/organisation/useDepartments'
import { useOfficeName } from '../shared/organisation/useOfficeName'
import { OnPaper } from '../shared/print/OnPaper'
import { useWords } from '../shared/words/useWords'
import { SheetLimits } from './SheetLimits'
import { SheetResult } from './SheetResult'
import { SheetSignatures } from './SheetSignatures'
import { stepOf } from './slipSheet'

/** What a slip's paper says: from whom to whom, where, what, by when, what came of it, and room for both signatures. */
export function SlipSheet({ file }: { file: SlipDetail }) {
  const words = useWords()
  const { slips } = words
  const { slip } = file
  const departments = useDepartments()
  const officeName = useOfficeName()
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
            {slips.number} {slip.number}
          </td>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{slips.sheet.to}</th>
          <td>{departments.nameOf(slip.departmentCode)}</td>
          <th scope="row">{slips.sheet.from}</th>
          <td>
            {officeName(slip.office)} {stepOf(file, 'ISSUED')?.actorId} <OnPaper time={slip.issuedAt} />
          </td>
        </tr>
        <tr>
          <th scope="row">{slips.sheet.kind}</th>
          <td>
            {words.enums.kind[slip.kind as Kind] ?? slip.kind} {slip.urgent && <strong>{words.file.urgent}</strong>}
          </td>
          <th scope="row">{slips.request}</th>
          <td>{slip.requestNumber}</td>
        </tr>
        <tr>
          <th scope="row">{slips.where}</th>
          <td>
            {slip.unit ?? slips.publicPlace} {slip.place}
          </td>
          <th scope="row">{slips.visit}</th>
          <td>
            {slip.visitFrom && (
              <>
                <OnPaper time={slip.visitFrom} /> {slips.until} <OnPaper time={slip.visitTo} limit />
              </>
            )}
          </td>
        </tr>
        <tr>
          <th scope="row">{slips.sheet.content}</th>
          <td colSpan={3} className="as-written">
            {slip.content ?? slips.hidden}
          </td>
        </tr>
        <SheetLimits file={file} />
        <SheetResult file={file} />
        <SheetSignatures file={file} />
      </tbody>
    </table>
  )
}
