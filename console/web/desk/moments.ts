import type { Trigger } from '../api/scripts'
import type { Channel } from '../api/types'
import type { Entry } from './registration'

const FACE_TO_FACE: readonly Channel[] = ['VISIT', 'HOME_VISIT']
const SPOKEN: readonly Channel[] = ['PHONE', ...FACE_TO_FACE]

/** What is being done at the desk, as far as the form tells: what has to be said now, the most urgent in front. */
export function momentsOf(entry: Entry, done: boolean): readonly Trigger[] {
  if (!SPOKEN.includes(entry.channel)) return []
  if (done) return ['CLOSING']
  const agitated = entry.mood === 'AGITATED'
  const complaint = entry.kind === 'COMPLAINT'
  const begun = [entry.phone, entry.unit, entry.callerName, entry.content].some((it) => it.trim() !== '')
  const moments: (Trigger | false)[] = [
    agitated && (FACE_TO_FACE.includes(entry.channel) ? 'AGITATED_VISITOR' : 'BEYOND_SCOPE'),
    entry.kind === 'INQUIRY' && 'INQUIRY_OPENING',
    complaint && 'COMPLAINT_OPENING',
    complaint && entry.content.trim() !== '' && 'COMPLAINT_CLARIFIED',
    begun && !entry.unit.trim() && !entry.unitUnknown && 'ASK_UNIT',
    begun && !entry.callerName.trim() && 'ASK_NAME',
    !begun && !complaint && !agitated && opening(entry.channel),
  ]
  return moments.filter((it) => it !== false)
}

function opening(channel: Channel): Trigger {
  return channel === 'PHONE' ? 'CALL_ANSWERED' : 'VISITOR_ARRIVES'
}
