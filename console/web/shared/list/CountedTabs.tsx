import { Link } from '@tanstack/react-router'
import { type Count, Counted } from './Counted'
import { Tabs } from './Tabs'

export interface CountedTab {
  label: string
  /** What the address says when this tab is chosen. */
  search: Record<string, unknown>
  chosen: boolean
  /** Counted by the same filter as its list; left out where the number helps nobody. */
  count?: () => Promise<Count>
}

interface Props {
  label: string
  tabs: readonly CountedTab[]
}

/** Parts of one board, each with how much is in it; the address says which is chosen. */
export function CountedTabs({ label, tabs }: Props) {
  return (
    <Tabs label={label}>
      {tabs.map((tab) => (
        <Link
          key={tab.label}
          to="."
          search={tab.search}
          replace
          className={tab.chosen ? 'active' : ''}
          activeProps={{}}
          aria-current={tab.chosen ? 'page' : undefined}
        >
          {tab.label} {tab.count && <Counted board={label} filter={tab.search} count={tab.count} />}
        </Link>
      ))}
    </Tabs>
  )
}
