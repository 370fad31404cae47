import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { ProblemNotice } from '../shared/form/ProblemNotice'
import { useCommand } from '../shared/form/useCommand'
import { RowButton } from '../shared/list/RowButton'
import { Panel } from '../shared/Panel'
import { At } from '../shared/time/SuiteTime'
import { Colon } from '../shared/words/Colon'
import { useWords } from '../shared/words/useWords'
import { Discard } from './Discard'
import { DOORS, type ParkedEvent, type ServiceName } from './parked'

const LOOK_AGAIN = 15_000
const NO_FIELDS: readonly string[] = []

/** What one service could not take in, and what became of a replay. */
export function ParkedEvents({ service }: { service: ServiceName }) {
  const { operations } = useWords()
  const chosen = useRef<ParkedEvent>(undefined)
  const [discarding, setDiscarding] = useState<ParkedEvent>()
  const [handled, setHandled] = useState<number>()
  const parked = useQuery({ queryKey: ['parked', service], refetchInterval: LOOK_AGAIN, queryFn: DOORS[service].list })
  const replay = useCommand(
    () => (chosen.current ? DOORS[service].replay(chosen.current) : Promise.resolve({ handled: 0 })),
    (it) => {
      setHandled(it.handled)
      void parked.refetch()
    },
  )
  const replayOf = (event: ParkedEvent) => {
    chosen.current = event
    setHandled(undefined)
    replay.send()
  }
  return (
    <section className="card" aria-label={operations.service[service]}>
      <h2>{operations.service[service]}</h2>
      {handled !== undefined && <p role="status">{operations.replayed(handled)}</p>}
      <ProblemNotice command={replay} fields={NO_FIELDS} />
      <Panel query={parked}>
        {(events) => (
          <>
            {events.length === 0 && <p className="quiet">✓ {operations.none}</p>}
            <ul className="plain">
              {events.map((event) => (
                <li key={event.id} className="draft">
                  <div>
                    <strong>{kindOf(event)}</strong> {operations.branch} {event.branchId}{' '}
                    <span className="quiet">{event.eventKey}</span>
                    <div className="words">
                      {event.why}
                      <Colon />
                      {event.reason}
                    </div>
                    <span className="quiet">
                      {operations.parkedAt} <At time={event.parkedAt} />
                    </span>
                  </div>
                  <RowButton of={nameOf(event)} disabled={replay.sending} onClick={() => replayOf(event)}>
                    {operations.replay}
                  </RowButton>
                  <RowButton of={nameOf(event)} danger onClick={() => setDiscarding(event)}>
                    {operations.discard}
                  </RowButton>
                </li>
              ))}
            </ul>
          </>
        )}
      </Panel>
      {discarding && (
        <Discard
          service={service}
          event={discarding}
          onDone={() => {
            setDiscarding(undefined)
            void parked.refetch()
          }}
        />
      )}
    </section>
  )
}

function kindOf({ type, topic }: ParkedEvent): string {
  return type ?? topic
}

function nameOf(event: ParkedEvent): string {
  return `${kindOf(event)} ${event.eventKey}`
}
