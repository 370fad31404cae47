import { answer, intake } from '../api/services'
import type { Count } from '../shared/list/Counted'
import { asked, type EscalationFilter } from './escalationFilter'

export async function countEscalations(filter: EscalationFilter): Promise<Count> {
  return (await answer(intake.GET('/api/intake/escalations/count', { params: { query: asked(filter) } }))).data
}
