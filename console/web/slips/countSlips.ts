import { answer, routing } from '../api/services'
import { asked, type SlipFilter } from './slipFilter'

/** How many the list shows by the same filter. */
export async function countSlips(filter: SlipFilter) {
  return (await answer(routing.GET('/api/routing/contact-slips/count', { params: { query: asked(filter) } }))).data
}
