import type { Count } from '../shared/list/Counted'
import type { Service } from '../shared/me/useMay'
import type { Words } from '../shared/words/zh'

/** A board of the rail. */
export interface Board {
  to:
    | '/new'
    | '/requests'
    | '/slips'
    | '/callbacks'
    | '/coverage'
    | '/notices'
    | '/households'
    | '/knowledge'
    | '/escalations'
    | '/escalated'
    | '/extensions'
    | '/ledger'
    | '/log'
    | '/roster'
    | '/scripts'
    | '/messages'
    | '/orders'
    | '/organisation'
    | '/regime'
    | '/operations'
  word: (words: Words) => string
  /** What its address says when it is opened from the rail. */
  search?: Record<string, unknown>
  /** What waits there: counted by its own address, for whoever the service lets read the list. */
  counted?: { service: Service; command: string; count: (search: Record<string, unknown>) => Promise<Count> }
  key?: string
  keyShortcut?: string
}
