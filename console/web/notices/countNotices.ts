import { answer, notice } from '../api/services'
import { severally } from '../shared/list/filter'
import type { NoticeFilter } from './noticeFilter'

/** How many the list shows by the same filter. */
export async function countNotices(filter: NoticeFilter) {
  const query = severally(filter, 'state', 'category')
  return (await answer(notice.GET('/api/notice/notices/count', { params: { query } }))).data
}
