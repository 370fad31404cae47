import { useQuery } from '@tanstack/react-query'
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { answer, intake } from '../../api/services'
import { useSpeech } from '../words/useWords'
import { exact, shown } from './zone'

interface Time {
  /** The suite's time, which a trial suite may have put ahead of this computer's. */
  now: number
  /** The branch's zone. */
  zone: string
}

const STEP = 15_000
const ASK_AGAIN = 300_000
const Shown = createContext<Time>({ now: Date.now(), zone: 'Asia/Shanghai' })

/** Keeps the difference between the suite's clock and this computer's, and lets every clock below run by it. */
export function SuiteTime({ zone, children }: { zone: string; children: ReactNode }) {
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
  return <Shown value={{ now: here + (clock.data ?? 0), zone }}>{children}</Shown>
}

export function useTime(): Time {
  return useContext(Shown)
}

/** An instant as people of the branch say it, with the exact one on hovering. */
export function At({ time }: { time: string | undefined | null }) {
  const { now, zone } = useTime()
  const { words, language } = useSpeech()
  if (!time) return null
  return (
    <time dateTime={time} title={`${exact(time, zone)} ${zone}`}>
      {shown(time, zone, now, words, language)}
    </time>
  )
}
