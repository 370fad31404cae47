import type { SlipDetail } from '../api/routing'
import { useStaffNames } from '../shared/organisation/useStaffNames'
import { OnPaper } from '../shared/print/OnPaper'
import { SheetPair } from '../shared/print/SheetPair'
import { Colon } from '../shared/words/Colon'
import { useWords } from '../shared/words/useWords'
import { stepOf } from './slipSheet'

/** Both sides sign; what the record knows of it already is printed beside. */
export function SheetSignatures({ file }: { file: SlipDetail }) {
  const { slips } = useWords()
  const nameOf = useStaffNames()
  const room = (step: ReturnType<typeof stepOf>) => (
    <>
      <span className="to-write" />
      {slips.sheet.time}
      <Colon />
      {step && <OnPaper time={step.at} />} {step && nameOf(step.actorId)}
    </>
  )
  return (
    <SheetPair
      facts={[
        [slips.sheet.taken, room(stepOf(file, 'ACKNOWLEDGED'))],
        [slips.sheet.confirmed, room(stepOf(file, 'CONFIRMED'))],
      ]}
    />
  )
}
