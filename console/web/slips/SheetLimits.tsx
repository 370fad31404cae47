import type { SlipDetail } from '../api/routing'
import { OnPaper } from '../shared/print/OnPaper'
import { SheetRow } from '../shared/print/SheetRow'
import { useWords } from '../shared/words/useWords'
import { limitsOf } from './slipSheet'

/** By when the department owes what, and to whom it was told where it could not wait for paper. */
export function SheetLimits({ file }: { file: SlipDetail }) {
  const { slips, clock } = useWords()
  return (
    <>
      <SheetRow label={slips.sheet.clocks}>
        {limitsOf(file).map(({ kind, dueAt }) => (
          <span key={kind} className="sheet-item">
            {clock[kind] ?? kind} <OnPaper time={dueAt} limit />
          </span>
        ))}
        {file.answerBy && (
          <span className="sheet-item">
            {slips.answerBy} <OnPaper time={file.answerBy} limit />
          </span>
        )}
      </SheetRow>
      {file.transmission === 'ORAL' && (
        <SheetRow label={slips.sheet.oral}>
          {file.handedOverTo} <OnPaper time={file.deliveredAt} />
        </SheetRow>
      )}
    </>
  )
}
