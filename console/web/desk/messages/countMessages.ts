import { answer, intake } from '../../api/services'
import type { Count } from '../../shared/list/Counted'
import { callsAsked, isOfCalls, type MessageFilter, messagesAsked, partOf } from './messageFilter'

/** How many a part of the board lists. */
export async function countPart(filter: MessageFilter): Promise<Count> {
  const part = partOf(filter)
  if (isOfCalls(part)) {
    return (await answer(intake.GET('/api/intake/return-calls/count', { params: { query: callsAsked(part) } }))).data
  }
  return (await answer(intake.GET('/api/intake/phone-messages/count', { params: { query: messagesAsked(filter) } }))).data
}

/** What waits for the desk: whoever is to be rung, and whoever is to be told. */
export async function countForDesk(): Promise<Count> {
  const [calls, messages] = await Promise.all([countPart({ part: 'calls' }), countPart({ part: 'toPass' })])
  return { count: calls.count + messages.count, capped: calls.capped || messages.capped }
}
