import { answer, callback } from '../api/services'
import { severally } from '../shared/list/filter'
import type { CallbackFilter } from './callbackFilter'

/** How many the list shows by the same filter. */
export async function countCallbacks(filter: CallbackFilter) {
  const query = severally(filter, 'state', 'rule', 'mode')
  return (await answer(callback.GET('/api/callback/callbacks/count', { params: { query } }))).data
}
