import { Counted } from '../shared/list/Counted'
import { useMay } from '../shared/me/useMay'
import type { Board } from './board'

type Props = NonNullable<Board['counted']> & { board: string; search: Record<string, unknown> }

/** How much waits behind a board of the rail, for whoever may read it. */
export function Waiting({ service, command, count, board, search }: Props) {
  if (!useMay(service, command)) return null
  return <Counted board={board} filter={search} count={() => count(search)} unlessNone />
}
