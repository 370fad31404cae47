import { useLocation } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef } from 'react'
import { bringIntoSight, focusedIntoSight } from './inSight'

interface Props {
  label: string
  children: ReactNode
}

/** What takes a person's own hand to the row: from then on it is not moved under it. */
const TAKEN = ['pointerdown', 'wheel', 'focusin'] as const

/** Parts of one board. Where the screen is narrow they lie in one row that scrolls, with the chosen one in sight. */
export function Tabs({ label, children }: Props) {
  const row = useRef<HTMLElement>(null)
  const { href } = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: with the address another part is chosen
  useEffect(() => {
    const tabs = row.current
    if (!tabs) return undefined
    // The tabs grow when their counts come, and push the chosen one out of sight again.
    const growing = new ResizeObserver(() => {
      const chosen = tabs.querySelector('.active')
      if (chosen) bringIntoSight(tabs, chosen)
    })
    for (const tab of tabs.children) growing.observe(tab)
    const leave = () => growing.disconnect()
    for (const taken of TAKEN) tabs.addEventListener(taken, leave)
    return () => {
      leave()
      for (const taken of TAKEN) tabs.removeEventListener(taken, leave)
    }
  }, [href])
  return (
    <nav ref={row} className="tabs" aria-label={label} onFocus={focusedIntoSight}>
      {children}
    </nav>
  )
}
