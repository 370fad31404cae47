import type { DeadlineView, RequestDetail } from '../api/types'
import { DueTag } from '../shared/time/DueTag'
import { At } from '../shared/time/SuiteTime'
import { useWords } from '../shared/words/useWords'

/** Every limit of this request: running ones first, the nearest on top. */
export function Clocks({ request }: { request: RequestDetail }) {
  const words = useWords()
  const all = [...(request.deadlines ?? [])].sort(runningFirst)
  return (
    <section className="card" aria-label={words.file.clocks}>
      <h2>{words.file.clocks}</h2>
      {all.length === 0 && <p className="quiet">{words.file.noClocks}</p>}
      <ul className="plain">
        {all.map((clock) => (
          <li key={`${clock.kind} ${clock.dueAt}`} className="clock">
            <span>{words.clock[String(clock.kind)] ?? clock.kind}</span>
            <Standing clock={clock} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Standing({ clock }: { clock: DeadlineView }) {
  const words = useWords()
  const kept = over(clock)
  return (
    <span>
      {kept ? (
        <span className="quiet">
          ✓ {words.file.kept} <At time={kept} />
        </span>
      ) : (
        clock.dueAt && <DueTag dueAt={clock.dueAt} />
      )}
      {clock.previousDueAt && (
        <span className="quiet">
          {' '}
          {words.file.before} <At time={clock.previousDueAt} />
        </span>
      )}
    </span>
  )
}

function over(clock: DeadlineView): string | undefined {
  return clock.settledAt ?? clock.resolvedAt ?? undefined
}

function runningFirst(a: DeadlineView, b: DeadlineView): number {
  const ended = Number(over(a) !== undefined) - Number(over(b) !== undefined)
  return ended || Date.parse(String(a.dueAt)) - Date.parse(String(b.dueAt))
}
