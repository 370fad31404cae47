import { answer, callback } from '../api/services'
import type { CallbackFilter } from './callbackFilter'

/** How many the list shows by the same filter. */
export async function countCallbacks(query: CallbackFilter) {
  return (await answer(callback.GET('/api/callback/callbacks/count', { params: { query } }))).data
}
