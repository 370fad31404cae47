import type { components } from '../../target/types/intake'
import type { Language } from '../shared/words/language'

type EntryView = components['schemas']['EntryView']
export type Policy = components['schemas']['PolicyInForce']

/** What every entry of the organisation has; what an entry holds is described as any JSON and read here, once. */
export interface Entry {
  code: string
  version: number
  /** From when on it is no more; undefined while nobody has said so. */
  endsAt: string | undefined
}

/** A group or a project company by the path that posts carry, a branch, an office or a department. */
export interface Place extends Entry {
  nameZh: string
  nameEn: string
  /** Of an office. */
  branch: string | undefined
  /** Of a department. */
  office: string | undefined
  /** Of a department: which of the manual's departments it is. */
  kind: string | undefined
  /** Of a branch. */
  group: string | undefined
  company: string | undefined
  zone: string | undefined
}

/** Somebody's post; its code is the staff id. */
export interface StaffPost extends Entry {
  name: string
  org: string
  roles: string[]
}

/** A branch's working days of one year. */
export interface CalendarYear extends Entry {
  year: number
  weekdays: string[]
  off: string[]
  makeUp: string[]
}

/** A group or a company that nobody has named yet. */
export function unnamed(code: string): Place {
  return placeOf({ code, version: 0, endsAt: undefined }, { nameZh: '', nameEn: '' })
}

/** Reads branches, offices, departments; what is not a place is passed over. */
export function placesIn(entries: readonly EntryView[] | undefined): Place[] {
  return (entries ?? []).flatMap((entry) => {
    const content = contentOf(entry)
    const code = text(content.code) ?? text(content.org)
    if (!code) return []
    return [placeOf(common(entry, code), content)]
  })
}

function placeOf(entry: Entry, content: Record<string, unknown>): Place {
  return {
    ...entry,
    nameZh: String(content.nameZh),
    nameEn: String(content.nameEn),
    branch: text(content.branch),
    office: text(content.office),
    kind: text(content.kind),
    group: text(content.group),
    company: text(content.company),
    zone: text(content.zone),
  }
}

export function postsIn(entries: readonly EntryView[] | undefined): StaffPost[] {
  return (entries ?? []).flatMap((entry) => {
    const { staffId, org, roles } = contentOf(entry)
    if (typeof staffId !== 'string') return []
    return [{ ...common(entry, staffId), name: entry.displayName ?? '', org: String(org), roles: texts(roles) }]
  })
}

export function calendarsIn(entries: readonly EntryView[] | undefined): CalendarYear[] {
  return (entries ?? []).flatMap((entry) => {
    const { year, weekdays, off, makeUp } = contentOf(entry)
    if (typeof year !== 'number') return []
    return [{ ...common(entry, String(year)), year, weekdays: texts(weekdays), off: texts(off), makeUp: texts(makeUp) }]
  })
}

export function nameOf(place: { nameZh: string; nameEn: string }, language: Language): string {
  return language === 'zh' ? place.nameZh : place.nameEn
}

function contentOf(entry: EntryView): Record<string, unknown> {
  return entry.content as Record<string, unknown>
}

function common(entry: EntryView, code: string): Entry {
  return { code, version: entry.version, endsAt: text(contentOf(entry).endsAt) }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : []
}
