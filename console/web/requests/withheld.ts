import type { RequestDetail } from '../api/types'

/** Why somebody is not shown whose matter it is and what was said, where it is a complaint about them. */
export function withheld(request: RequestDetail): string | undefined {
  return request.actions.find((it) => it.code === 'WITHHELD_FROM_THE_ACCUSED')?.reason ?? undefined
}
