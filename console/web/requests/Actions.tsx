import { Button } from 'antd'
import { useState } from 'react'
import type { Action, RequestDetail } from '../api/types'
import { useKey } from '../shared/keys/useKey'
import { useWords } from '../shared/words/useWords'
import { FORMS, STEPS } from './steps'

/** Never what is offered first. */
const FOR_GOOD = 'service-request.void'

/** Classifying again is possible, but not what comes next. */
function isAgain(step: Action, request: RequestDetail): boolean {
  return step.command === 'service-request.triage' && Boolean(request.classification)
}

/** What is another post's step; nobody needs to read about it. */
const NOT_THEIRS = 'NOT_PERMITTED'

/** The steps that the service says this person can take now, and why not the others. */
export function Actions({ request }: { request: RequestDetail }) {
  const words = useWords()
  const [chosen, setChosen] = useState<string>()
  const steps = STEPS.flatMap((name) => request.actions?.filter((it) => it.command === name) ?? [])
  const possible = steps.filter((it) => it.allowed).sort((a, b) => Number(isAgain(a, request)) - Number(isAgain(b, request)))
  const impossible = steps.filter((it) => !it.allowed && it.reason && it.code !== NOT_THEIRS)
  const open = possible.find((it) => it.command === chosen)?.command
  const Form = open ? FORMS[open] : undefined
  useKey({ code: 'F9' }, () => setChosen(open ? undefined : possible.find((it) => it.command !== FOR_GOOD)?.command))
  return (
    <section className="card" aria-label={words.file.next}>
      <h2>
        {words.file.next} <kbd>F9</kbd>
      </h2>
      {possible.length === 0 && <p className="quiet">{words.file.nothingNow}</p>}
      <div className="buttons">
        {possible.map(({ command }, index) => (
          <Button
            key={command}
            type={(open ? open === command : index === 0 && command !== FOR_GOOD) ? 'primary' : 'default'}
            danger={command === FOR_GOOD}
            aria-expanded={open === command}
            onClick={() => setChosen(open === command ? undefined : command)}
          >
            {words.command[String(command)] ?? command}
          </Button>
        ))}
      </div>
      {Form && <Form key={open} request={request} onDone={() => setChosen(undefined)} />}
      {impossible.length > 0 && (
        <details>
          <summary>{words.file.notNow}</summary>
          <ul>
            {impossible.map((it) => (
              <li key={it.command}>
                {words.command[String(it.command)] ?? it.command}: {it.reason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
