import { useQuery } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react'
import { answer, intake } from '../../api/services'
import { useSpeech } from '../words/useWords'
import { exact, limitExact, limitShown, shown } from './zone'

interface Time {
  /** The suite's time, which a trial suite may have put ahead of this computer's. */
  now: number
  /** The branch's zone. */
  zone: string
  /** Whether both have been heard, or cannot be heard now and are this computer's and the usual ones. */
  known: boolean
}

const STEP = 15_000
const ASK_AGAIN = 300_000
const USUAL_ZONE = 'Asia/Shanghai'
const Shown = createContext<Time>({ now: Date.now(), zone: USUAL_ZONE, known: true })

/** Keeps the difference between the suite's clock and this computer's, and lets every clock below run by it. */
export function SuiteTime({ branch, children }: { branch: string | undefined; children: ReactNode }) {
  const zone = useQuery({
    queryKey: ['zone', branch],
    enabled: branch !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async () => {
      const { data } = await answer(
        intake.GET('/api/intake/organisation/branches/{code}', { params: { path: { code: String(branch) } } }),
      )
      return zoneIn(data.content)
    },
  })
  const clock = useQuery({
    queryKey: ['clock'],
    refetchInterval: ASK_AGAIN,
    queryFn: async () => {
      const { data } = await answer(intake.GET('/api/intake/clock'))
      return Date.parse(String(data.now)) - Date.now()
    },
  })
  const [here, setHere] = useState(() => Date.now())
  useEffect(() => {
    const ticking = setInterval(() => setHere(Date.now()), STEP)
    return () => clearInterval(ticking)
  }, [])
  // Once and for all: what is on the screen is not taken away while one that could not be heard is asked again.
  const known = useRef(false)
  known.current ||= !awaited(clock) && (branch === undefined || !awaited(zone))
  const time = { now: here + (clock.data ?? 0), zone: zone.data ?? USUAL_ZONE, known: known.current }
  return <Shown value={time}>{children}</Shown>
}

/** Shows what is below when the time is known: what asks for a month or a day before would ask twice, and for the wrong one first. */
export function OnceTimeIsKnown({ children }: { children: ReactNode }) {
  return useTime().known ? children : null
}

/** No answer yet, and one may come at once: neither refused nor without a line. */
function awaited(asked: { isPending: boolean; failureCount: number; fetchStatus: string }): boolean {
  return asked.isPending && asked.failureCount === 0 && asked.fetchStatus !== 'paused'
}

/** An organisation entry's content is described as any JSON; a branch's has a zone. */
function zoneIn(content: unknown): string {
  return typeof content === 'object' && content !== null && 'zone' in content ? String(content.zone) : USUAL_ZONE
}

export function useTime(): Time {
  return useContext(Shown)
}

interface AtProps {
  time: string | undefined | null
  /** Whether it says until when: the end of a day is then said with that day. */
  limit?: boolean
}

/** An instant as people of the branch say it, with the exact one on hovering. */
export function At({ time, limit = false }: AtProps) {
  const { now, zone } = useTime()
  const { words, language } = useSpeech()
  if (!time) return null
  return (
    <time dateTime={time} title={`${limit ? limitExact(time, zone) : exact(time, zone)} ${zone}`}>
      {(limit ? limitShown : shown)(time, zone, now, words, language)}
    </time>
  )
}
