import type { Entry, EntryText } from '../../api/knowledge'

/** An entry as somebody types it. */
export interface EntryValues {
  title: string
  category: string
  keywords: string
  answer: string
  source: string
  department: string
  /** '' is the longest that the branch allows. */
  reviewOn: string
  office?: string
}

export const EMPTY: EntryValues = {
  title: '',
  category: '',
  keywords: '',
  answer: '',
  source: '',
  department: '',
  reviewOn: '',
}

export const FIELDS = ['title', 'category', 'keywords', 'answer', 'source', 'department', 'reviewOn', 'office'] as const

export function valuesOf(entry: Entry): EntryValues {
  const { title, category, keywords, answer, source, department } = entry
  return { title, category, keywords, answer, source, department: department ?? '', reviewOn: '' }
}

/** What was typed, without what was left out. */
export function textOf({ title, category, keywords, answer, source, department, reviewOn, office }: EntryValues): EntryText {
  return {
    title,
    category,
    answer,
    source,
    ...(keywords ? { keywords } : {}),
    ...(department ? { department } : {}),
    ...(reviewOn ? { reviewOn } : {}),
    ...(office ? { office } : {}),
  }
}
