import { answer, routing } from '../../api/services'
import type { Count } from '../../shared/list/Counted'
import { asked, type EscalatedFilter } from './escalatedFilter'

export async function countEscalated(filter: EscalatedFilter): Promise<Count> {
  const { sort: _, ...query } = asked(filter)
  return (await answer(routing.GET('/api/routing/slip-escalations/count', { params: { query } }))).data
}
