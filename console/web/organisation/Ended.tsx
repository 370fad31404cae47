import { useTime } from '../shared/time/SuiteTime'
import { shown } from '../shared/time/zone'
import { useSpeech } from '../shared/words/useWords'

/** Says of an entry that it ends, and when. */
export function Ended({ at }: { at: string | undefined }) {
  const { words, language } = useSpeech()
  const { now, zone } = useTime()
  return at ? <span className="mark">{words.organisation.ended(shown(at, zone, now, words, language))}</span> : null
}
