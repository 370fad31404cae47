import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'

export interface CountedTab {
  label: string
  /** What the address says when this tab is chosen. */
  search: Record<string, unknown>
  chosen: boolean
  /** Counted by the same filter as its list; left out where the number helps nobody. */
  count?: () => Promise<{ count: number; capped: boolean }>
}

interface Props {
  label: string
  tabs: readonly CountedTab[]
}

const LOOK_AGAIN = 10_000

/** Parts of one board, each with how much is in it; the address says which is chosen. */
export function CountedTabs({ label, tabs }: Props) {
  return (
    <nav className="tabs" aria-label={label}>
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
    </nav>
  )
}

interface CountedProps {
  board: string
  filter: Record<string, unknown>
  count: () => Promise<{ count: number; capped: boolean }>
}

function Counted({ board, filter, count }: CountedProps) {
  const { data } = useQuery({ queryKey: ['count', board, filter], queryFn: count, refetchInterval: LOOK_AGAIN })
  if (!data) return null
  return (
    <span className="count">
      {data.count}
      {data.capped && '+'}
    </span>
  )
}
