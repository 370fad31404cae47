import type { components } from '../../target/types/intake'
import type { Language } from '../shared/words/language'

/** What an office's or a department's entry holds, of which the interface's description says only that it is JSON. */
export interface Place {
  code: string
  nameZh: string
  nameEn: string
  /** Of a department. */
  office: string | undefined
}

/** Reads entries of the organisation; what is not a place is passed over. */
export function placesIn(entries: components['schemas']['EntryView'][] | undefined): Place[] {
  return (entries ?? []).flatMap((entry) => {
    const content = entry.content as Partial<Record<keyof Place, unknown>> | undefined
    if (typeof content?.code !== 'string') return []
    const { code, nameZh, nameEn, office } = content
    return [{ code, nameZh: String(nameZh), nameEn: String(nameEn), office: typeof office === 'string' ? office : undefined }]
  })
}

export function nameOf(place: Place, language: Language): string {
  return language === 'zh' ? place.nameZh : place.nameEn
}
