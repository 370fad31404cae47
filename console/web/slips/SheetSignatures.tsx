import type { SlipDetail } from '../api/routing'
import { OnPaper } from '../shared/print/OnPaper'
import { useWords } from '../shared/words/useWords'
import { stepOf } from './slipSheet'

/** Both sides sign; what the record knows of it already is printed beside. */
export function SheetSignatures({ file }: { file: SlipDetail }) {
  const { slips } = useWords()
  const sides = [
    { label: slips.sheet.taken, step: stepOf(file, 'ACKNOWLEDGED') },
    { label: slips.sheet.confirmed, step: stepOf(file, 'CONFIRMED') },
  ]
  return (
    <tr>
      {sides.flatMap(({ label, step }) => [
        <th key={label} scope="row">
          {label}
        </th>,
        <td key={`${label} room`}>
          <span className="to-write" />
          {slips.sheet.time}: {step && <OnPaper time={step.at} />} {step?.actorId}
        </td>,
      ])}
    </tr>
  )
}
