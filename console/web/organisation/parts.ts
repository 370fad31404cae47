import type { Words } from '../shared/words/zh'

/** What can be looked at of the organisation; the last part of the address. */
export type Part = keyof Words['organisation']['parts']

export const PARTS: readonly Part[] = [
  'places',
  'branches',
  'offices',
  'departments',
  'posts',
  'calendar',
  'policies',
  'categories',
]

export function partOf(text: string | undefined): Part {
  return PARTS.find((it) => it === text) ?? 'posts'
}

/** How an entry is written: over the version that was seen, or as one that nobody has made yet. */
export function overwriting(seen: string): { 'If-Match'?: string; 'If-None-Match'?: string } {
  return seen === '"0"' ? { 'If-None-Match': '*' } : { 'If-Match': seen }
}
