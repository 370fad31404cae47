import type { SlipEscalationLevel, SlipStanding } from '../../api/slipEscalation'
import { At } from '../../shared/time/SuiteTime'
import { useWords } from '../../shared/words/useWords'

/** Before whom a slip is brought and since when, in words. */
export function StandingTag({ standing }: { standing?: SlipStanding | null | undefined }) {
  const { escalated } = useWords()
  if (!standing) return null
  return (
    <span className={standing.acknowledged ? 'quiet' : 'mark'}>
      {escalated.before(escalated.level[standing.level as SlipEscalationLevel])} · <At time={standing.since} />
      {standing.acknowledged && ` · ${escalated.seenTo}`}
    </span>
  )
}
