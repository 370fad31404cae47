import { DueTag } from '../time/DueTag'
import { At } from '../time/SuiteTime'
import { inLanguage } from '../words/language'
import { useSpeech, useWords } from '../words/useWords'

/** A limit, as every service tells it. */
export interface Clock {
  kind?: string
  /** What its service calls it, in both languages. */
  label?: string
  dueAt?: string
  previousDueAt?: string | null
  settledAt?: string | null
  resolvedAt?: string | null
}

/** Every limit of one matter: running ones first, the nearest on top. */
export function Clocks({ clocks }: { clocks: readonly Clock[] }) {
  const { words, language } = useSpeech()
  const all = [...clocks].sort(runningFirst)
  return (
    <section className="card" aria-label={words.file.clocks}>
      <h2>{words.file.clocks}</h2>
      {all.length === 0 && <p className="quiet">{words.file.noClocks}</p>}
      <ul className="plain">
        {all.map((clock) => (
          <li key={`${clock.kind} ${clock.dueAt}`} className="clock">
            <span>{words.clock[String(clock.kind)] ?? inLanguage(clock.label ?? '', language)}</span>
            <Standing clock={clock} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Standing({ clock }: { clock: Clock }) {
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
          {words.file.before} <At time={clock.previousDueAt} limit />
        </span>
      )}
    </span>
  )
}

function over(clock: Clock): string | undefined {
  return clock.settledAt ?? clock.resolvedAt ?? undefined
}

function runningFirst(a: Clock, b: Clock): number {
  const ended = Number(over(a) !== undefined) - Number(over(b) !== undefined)
  return ended || Date.parse(String(a.dueAt)) - Date.parse(String(b.dueAt))
}
