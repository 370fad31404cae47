import type { SlipDetail } from '../api/routing'
import type { Kind } from '../api/types'
import { useDepartments } from '../shared/organisation/useDepartments'
import { useOfficeName } from '../shared/organisation/useOfficeName'
import { useStaffNames } from '../shared/organisation/useStaffNames'
import { OnPaper } from '../shared/print/OnPaper'
import { SheetForm } from '../shared/print/SheetForm'
import { SheetPair } from '../shared/print/SheetPair'
import { SheetRow } from '../shared/print/SheetRow'
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
  const nameOf = useStaffNames()
  const issued = stepOf(file, 'ISSUED')
  const from = (
    <>
      {officeName(slip.office)} {issued && nameOf(issued.actorId)} <OnPaper time={slip.issuedAt} />
    </>
  )
  const kind = (
    <>
      {words.enums.kind[slip.kind as Kind] ?? slip.kind} {slip.urgent && <strong>{words.file.urgent}</strong>}
    </>
  )
  const visit = slip.visitFrom && (
    <>
      <OnPaper time={slip.visitFrom} /> {slips.until} <OnPaper time={slip.visitTo} limit />
    </>
  )
  return (
    <SheetForm number={`${slips.number} ${slip.number}`}>
      <SheetPair
        facts={[
          [slips.sheet.to, departments.nameOf(slip.departmentCode)],
          [slips.sheet.from, from],
        ]}
      />
      <SheetPair
        facts={[
          [slips.sheet.kind, kind],
          [slips.request, slip.requestNumber],
        ]}
      />
      <SheetPair
        facts={[
          [slips.where, [slip.unit ?? (slip.content && slips.publicPlace), slip.place].filter(Boolean).join(' ')],
          [slips.visit, visit],
        ]}
      />
      <SheetRow label={slips.sheet.content} asWritten>
        {slip.content ?? slips.hidden}
      </SheetRow>
      <SheetLimits file={file} />
      <SheetResult file={file} />
      <SheetSignatures file={file} />
    </SheetForm>
  )
}
