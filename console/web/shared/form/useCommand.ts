import { useCallback, useEffect, useRef, useState } from 'react'
import { login } from '../../api/login'
import { KEY_REUSED, type Problem, Refused, STALE } from '../../api/problem'

export interface Command {
  /** Sends; calls while one is under way do nothing. */
  send: () => void
  sending: boolean
  /** It will be sent again by itself: the line, the service or the login is away. */
  waitsFor: Refused['awaits']
  problem: Problem | undefined
  /** It was sent before and nobody knows what became of it. */
  repeated: boolean
  /** Gives up waiting, or takes the refusal off the screen; what was typed stays. */
  stop: () => void
  /** Takes off the screen what was said of these fields, and a refusal of nothing else: they hold something else now. */
  amend: (fields: readonly string[]) => void
}

/**
 * One thing that is sent until it is taken or refused. What stands in its way for a while only, it waits out: the call
 * carries its own key, so that it is done once however often it is sent.
 */
export function useCommand<T>(run: () => Promise<T>, done: (taken: T) => void): Command {
  const [sending, setSending] = useState(false)
  const [waitsFor, setWaitsFor] = useState<Command['waitsFor']>()
  const [problem, setProblem] = useState<Problem>()
  const [pause, setPause] = useState(0)
  const [repeated, setRepeated] = useState(false)
  const latest = useRef({ run, done })
  latest.current = { run, done }
  const busy = useRef(false)

  const send = useCallback(async () => {
    if (busy.current) return
    busy.current = true
    setSending(true)
    setProblem(undefined)
    try {
      const taken = await latest.current.run()
      setWaitsFor(undefined)
      setRepeated(false)
      latest.current.done(taken)
    } catch (failure) {
      if (!(failure instanceof Refused)) throw failure
      const awaited = failure.awaits
      setPause(failure.retryAfter * 1000)
      setWaitsFor(awaited)
      if (awaited) setRepeated(true)
      if (!awaited) setProblem(failure.problem)
    } finally {
      busy.current = false
      setSending(false)
    }
  }, [])

  useEffect(() => {
    if (!waitsFor || sending) return undefined
    const again = () => void send()
    if (waitsFor === 'login') return login.listen((lost) => !lost && again())
    const waiting = setTimeout(again, pause)
    window.addEventListener('online', again)
    return () => {
      clearTimeout(waiting)
      window.removeEventListener('online', again)
    }
  }, [waitsFor, sending, pause, send])

  const stop = useCallback(() => {
    setWaitsFor(undefined)
    setRepeated(false)
    setProblem(undefined)
  }, [])
  const amend = useCallback((fields: readonly string[]) => setProblem((said) => said && left(said, fields)), [])
  return { send: () => void send(), sending, waitsFor, problem, repeated, stop, amend }
}

/** What is left of a refusal once these fields were changed; what only a choice leads on from stays as it is. */
function left(said: Problem, fields: readonly string[]): Problem | undefined {
  if (said.code === STALE || said.code === KEY_REUSED) return said
  const errors = said.errors?.filter(({ field }) => !fields.includes(field.split(/[.[]/)[0] ?? field)) ?? []
  return errors.length > 0 ? { ...said, errors } : undefined
}
