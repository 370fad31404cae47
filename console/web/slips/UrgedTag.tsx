import type { SlipSummary } from '../api/routing'
import { At } from '../shared/time/SuiteTime'
import { useWords } from '../shared/words/useWords'

/** How often a slip was urged and when last, and whether the department owes the answer still, in words. */
export function UrgedTag({ slip, counted }: { slip: SlipSummary; counted?: boolean }) {
  const { slips } = useWords()
  if (slip.urgings === 0) return null
  return (
    <span className={slip.urgingUnanswered ? 'mark' : 'quiet'}>
      {slips.urged(slip.urgings)}
      {!counted && (
        <>
          {' · '}
          <At time={slip.lastUrgedAt} />
          {slip.urgingUnanswered && ` · ${slips.unanswered}`}
        </>
      )}
    </span>
  )
}
