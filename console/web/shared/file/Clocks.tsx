import { DueTag } from '../time/DueTag'
import { At } from '../time/SuiteTime'
import { inLanguage } from '../words/language'
import { useSpeech, useWords } from '../words/useWords'

const RAN_OUT = 'BREACHED'

/** A limit, as every service tells it. */
export interface Clock {
  kind?: string
  /** What its service calls it, in both languages. */
  label?: string
  dueAt?: string
  previousDueAt?: string | null
  state?: string
  settledAt?: string | null
  resolvedAt?: string | null
}

/** Every limit of one matter: running ones first, the nearest on top; what is over once under its name, each time that it ran. */
export function Clocks({ clocks }: { clocks: readonly Clock[] }) {
  const { words, language } = useSpeech()
  const nameOf = (clock: Clock) => words.clock[String(clock.kind)] ?? inLanguage(clock.label ?? '', language)
  const running = clocks.filter((it) => !over(it)).sort(by((it) => it.dueAt))
  const past = clocks.filter(over).sort(by(over))
  const names = [...new Set(past.map(nameOf))]
  return (
    <section className="card" aria-label={words.file.clocks}>
      <h2>{words.file.clocks}</h2>
      {clocks.length === 0 && <p className="quiet">{words.file.noClocks}</p>}
      <ul className="plain">
        {running.map((clock) => (
          <li key={`${clock.kind} ${clock.dueAt}`} className="clock">
            <span>{nameOf(clock)}</span>
            <span>
              {clock.dueAt && <DueTag dueAt={clock.dueAt} />}
              {clock.previousDueAt && (
                <span className="quiet">
                  {' '}
                  {words.file.before} <At time={clock.previousDueAt} limit />
                </span>
              )}
            </span>
          </li>
        ))}
        {names.map((name) => (
          <li key={name} className="clock">
            <span>{name}</span>
            <span className="quiet">
              {past
                .filter((it) => nameOf(it) === name)
                .map((it) => (
                  <Outcome key={`${it.dueAt} ${over(it)}`} clock={it} />
                ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** How it ended: in time, after it had run out, or because nothing was owed any more. */
function Outcome({ clock }: { clock: Clock }) {
  const { file } = useWords()
  const said = clock.state === RAN_OUT ? `⚠ ${file.late}` : clock.state === 'CANCELLED' ? `– ${file.cancelled}` : `✓ ${file.kept}`
  return (
    <div>
      {said} <At time={over(clock)} />
    </div>
  )
}

/** When nobody waited for it any more. What ran out was settled by that, and is waited for until it is resolved. */
function over({ state, settledAt, resolvedAt }: Clock): string | undefined {
  return (state === RAN_OUT ? resolvedAt : settledAt) ?? undefined
}

function by(instantOf: (clock: Clock) => string | undefined) {
  return (a: Clock, b: Clock) => Date.parse(String(instantOf(a))) - Date.parse(String(instantOf(b)))
}
