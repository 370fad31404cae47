import { useQuery } from '@tanstack/react-query'

/** How many a list holds; past what is counted in one go, at least that many. */
export interface Count {
  count: number
  capped: boolean
}

interface Props {
  /** What the board is called: wherever it is counted by the same filter, it is counted once. */
  board: string
  filter: Record<string, unknown>
  count: () => Promise<Count>
  /** Says nothing where there is nothing to do. */
  unlessNone?: boolean
}

const LOOK_AGAIN = 10_000

/** How much is in a list, asked again while somebody looks; nothing where it cannot be told. */
export function Counted({ board, filter, count, unlessNone = false }: Props) {
  const { data, isError } = useQuery({ queryKey: ['count', board, filter], queryFn: count, refetchInterval: LOOK_AGAIN })
  if (!data || isError || (unlessNone && data.count === 0)) return null
  return (
    <span className="count">
      {data.count}
      {data.capped && '+'}
    </span>
  )
}
