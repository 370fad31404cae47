import type { FocusEvent } from 'react'

/** Scrolls a row that is wider than the screen to one of its places; the row alone, never the page. */
export function bringIntoSight(row: HTMLElement, place: Element) {
  const { left, width } = place.getBoundingClientRect()
  const all = row.getBoundingClientRect()
  row.scrollLeft += left - all.left - (all.width - width) / 2
}

/** For who goes along a row by keys: browsers leave what is half in sight where it is. What a finger is on does not move. */
export function focusedIntoSight({ currentTarget, target }: FocusEvent<HTMLElement>) {
  if (target.matches(':focus-visible')) bringIntoSight(currentTarget, target)
}
