import type { Category, NoticeState } from '../api/notice'

/** What the address of the notices says: the filter, and nothing else holds it. */
export interface NoticeFilter {
  state?: NoticeState
  category?: Category
  text?: string
  office?: string
  overdue?: boolean
  /** Only what this person has to decide. */
  awaitingMe?: boolean
}

/** Those that have tabs of their own, in the order in which a notice goes through them. */
export const STATES: readonly NoticeState[] = [
  'DRAFT',
  'REGISTERED',
  'SUBMITTED',
  'DIRECTOR_APPROVED',
  'CHIEF_APPROVED',
  'RELEASED',
  'EXPIRED',
  'WITHDRAWN',
  'DROPPED',
]
export const COUNTED: readonly NoticeState[] = [
  'DRAFT',
  'REGISTERED',
  'SUBMITTED',
  'DIRECTOR_APPROVED',
  'CHIEF_APPROVED',
  'RELEASED',
]
export const CATEGORIES: readonly Category[] = ['ROUTINE', 'SPECIAL', 'EXTERNAL_FORWARD']

/** Reads an address, passing over what it does not know: addresses are typed by people too. */
export function noticeFilter(search: Record<string, unknown>): NoticeFilter {
  const state = STATES.find((it) => it === search.state)
  const category = CATEGORIES.find((it) => it === search.category)
  return {
    ...(state ? { state } : {}),
    ...(category ? { category } : {}),
    ...(typeof search.text === 'string' || typeof search.text === 'number' ? { text: String(search.text) } : {}),
    ...(typeof search.office === 'string' ? { office: search.office } : {}),
    ...(search.overdue === true ? { overdue: true } : {}),
    ...(search.awaitingMe === true ? { awaitingMe: true } : {}),
  }
}
