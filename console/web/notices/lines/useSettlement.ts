import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Line, Outcome } from '../../api/notice'
import { KEY_REUSED, Refused } from '../../api/problem'
import { answer, notice } from '../../api/services'
import { useCommand } from '../../shared/form/useCommand'
import { useWords } from '../../shared/words/useWords'

/** What became of the copies of all chosen lines. */
export interface Settled {
  outcome?: Outcome | undefined
  recipient: string
  note: string
}

interface Asked<T extends Settled> {
  notice: string
  lines: readonly Line[]
  values: T
  idempotencyKey: string
  onTaken: (sent: T) => void
}

/** A line as it was when it was first told of, and whether that was taken. */
interface Told {
  version: number
  attempt: number
  taken: boolean
}

/**
 * Tells of each line by itself: one that is refused stops no other, and is named. Where the line, the service or the login
 * is away, the rest waits and goes by itself; what was taken before that is not told of again.
 */
export function useSettlement<T extends Settled>({ notice: id, lines, values, idempotencyKey, onTaken }: Asked<T>) {
  const { common } = useWords()
  const queries = useQueryClient()
  const [refusals, setRefusals] = useState<readonly string[]>([])
  const told = useRef(new Map<string, Told>())

  /** Why this line was refused, if it was. */
  const tell = async (line: Line): Promise<string | undefined> => {
    // Asked again after a lost answer it is the same call, however the line stands by now.
    const first = told.current.get(line.id) ?? { version: line.version, attempt: line.attempts.length + 1, taken: false }
    told.current.set(line.id, first)
    const { outcome, recipient, note } = values
    if (first.taken || !outcome) return undefined
    try {
      await answer(
        notice.POST('/api/notice/notices/{id}/distribution-lines/{lineId}/settlement', {
          params: {
            path: { id, lineId: line.id },
            header: { 'If-Match': `"${first.version}"`, 'Idempotency-Key': `${idempotencyKey} ${line.id} ${first.version}` },
          },
          body: {
            outcome,
            attempt: first.attempt,
            ...(outcome === 'SIGNED' ? { recipient } : {}),
            ...(note ? { note } : {}),
          },
        }),
      )
      told.current.set(line.id, { ...first, taken: true })
      return undefined
    } catch (why) {
      if (!(why instanceof Refused) || why.awaits) throw why
      told.current.delete(line.id)
      return `${line.unit ?? line.board}${common.colon}${why.problem.code === KEY_REUSED ? common.takenBefore : why.problem.detail}`
    }
  }

  const command = useCommand(
    async () => {
      setRefusals([])
      const refused: string[] = []
      try {
        for (const line of lines) {
          const why = await tell(line)
          if (why) refused.push(why)
        }
      } finally {
        setRefusals(refused)
        void queries.invalidateQueries({ queryKey: ['notice', id] })
      }
      return { sent: values, refused }
    },
    ({ sent, refused }) => {
      if (refused.length === 0) onTaken(sent)
    },
  )
  return { command, refusals }
}
