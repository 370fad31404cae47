import type { SlipDetail } from '../api/routing'
import { OnPaper } from '../shared/print/OnPaper'
import { SheetRow } from '../shared/print/SheetRow'
import { Colon } from '../shared/words/Colon'
import { useWords } from '../shared/words/useWords'

/** What came of it; room to write where nothing is reported yet. */
export function SheetResult({ file }: { file: SlipDetail }) {
  const { slips } = useWords()
  return (
    <SheetRow label={slips.sheet.result}>
      {file.result ? <div className="as-written">{file.result}</div> : <span className="to-write" />}
      {file.nothingRepaired && (
        <div>
          {slips.sheet.repairs}
          <Colon />
          {slips.nothingRepaired}
        </div>
      )}
      {file.repairs.map(({ defect, rework, completedAt }) => (
        <div key={`${defect} ${completedAt}`}>
          {slips.sheet.repairs}
          <Colon />
          {slips.defect[defect]} {rework && slips.rework} {slips.done} <OnPaper time={completedAt} />
        </div>
      ))}
    </SheetRow>
  )
}
