import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Rainstorm } from '../api/callback'
import { At } from '../shared/time/SuiteTime'
import { useWords } from '../shared/words/useWords'
import { countCallbacks } from './countCallbacks'
import { RainstormForm } from './RainstormForm'
import { RecordedRainstorms, useRecorded } from './RecordedRainstorms'

/** A heavy rainstorm tries the repaired leaks: the callbacks that waited for it fall due. */
export function RainstormPage() {
  const { callbacks } = useWords()
  const navigate = useNavigate()
  const [recorded, setRecorded] = useState<Rainstorm>()
  const all = useRecorded()
  const takenBack = all.data?.items.some((it) => it.id === recorded?.id && it.withdrawal)
  const waiting = useQuery({
    queryKey: ['callbacks', 'awaiting rain'],
    queryFn: () => countCallbacks({ state: 'AWAITING_RAINSTORM' }),
  })
  return (
    <>
      <h1>{callbacks.rain}</h1>
      <section className="card">
        <p>{callbacks.rainWhat}</p>
        <p className="quiet">{callbacks.rainRule}</p>
        {waiting.data && (
          <p>
            <Link to="/callbacks" search={{ state: 'AWAITING_RAINSTORM' }}>
              {callbacks.rainWaiting(`${waiting.data.count}${waiting.data.capped ? '+' : ''}`)}
            </Link>
          </p>
        )}
        {recorded && !takenBack ? (
          <div role="status" className="done">
            <h2>{callbacks.rainRecorded(recorded.callbacksDue)}</h2>
            <p>
              <At time={recorded.beganAt} /> – <At time={recorded.endedAt} /> · {recorded.source}
            </p>
            <Link to="/callbacks" search={{ state: 'DUE', rule: 'STRUCTURAL_LEAK' }}>
              {callbacks.rainOpen}
            </Link>
          </div>
        ) : (
          <RainstormForm onRecorded={setRecorded} onClose={() => void navigate({ to: '/callbacks' })} />
        )}
      </section>
      <RecordedRainstorms />
    </>
  )
}
