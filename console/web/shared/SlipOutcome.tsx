import type { SlipDetail } from '../api/routing'
import { At } from './time/SuiteTime'
import { Colon } from './words/Colon'
import { useWords } from './words/useWords'

type Reported = Pick<SlipDetail, 'result' | 'repairs' | 'nothingRepaired'>

/** What a department's report says: what came of it, and which repairs were made or that none was. */
export function SlipOutcome({ of: { result, repairs, nothingRepaired } }: { of: Reported }) {
  const { slips } = useWords()
  return (
    <>
      {result && (
        <p>
          <strong>{slips.result}</strong>
          <Colon />
          {result}
        </p>
      )}
      {nothingRepaired && (
        <p>
          {slips.repairs}
          <Colon />
          {slips.nothingRepaired}
        </p>
      )}
      {repairs.map((repair) => (
        <p key={`${repair.defect} ${repair.completedAt}`}>
          {slips.repairs}
          <Colon />
          {slips.defect[repair.defect]}
          {repair.rework && <span className="mark">{slips.rework}</span>} · {slips.done} <At time={repair.completedAt} />
        </p>
      ))}
    </>
  )
}
