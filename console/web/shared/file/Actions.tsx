import { Button } from 'antd'
import { type ComponentType, type ReactNode, useRef, useState } from 'react'
import { useKey } from '../keys/useKey'
import { Colon } from '../words/Colon'
import { spoken } from '../words/spoken'
import { useSpeech } from '../words/useWords'
import { LeftOver } from './LeftOver'
import type { FormProps, Subject } from './subject'

/** What a service says about one command: that it is possible for this person now, or why not. */
export interface Possibility {
  command?: string
  allowed?: boolean
  code?: string | null
  reason?: string | null
}

/** What is another post's step; nobody needs to read about it. */
const NOT_THEIRS = 'NOT_PERMITTED'
/** What comes at another time: the state says so at the top of the page. */
const NOT_YET = '_NOT_IN_THIS_STATE'

interface Props<F> {
  file: F
  subject: Subject
  actions: readonly Possibility[]
  /** The form of each command, in the order in which they are offered. */
  forms: Record<string, ComponentType<FormProps<F>>>
  /** Commands that end the matter otherwise than well: never what is offered first. */
  forGood?: readonly string[]
  /** Commands that are possible, but not what comes next: with what ends the matter they stand apart. */
  later?: readonly string[]
  /** What comes next, where it is no command: on another page, or somebody else's. */
  elsewhere?: ReactNode
  /** What is said before the command that comes next. */
  lead?: ReactNode
  /** What commands are called on this matter, where it is not what they are always called. */
  names?: Record<string, string>
}

/** The steps that the service says this person can take now, and why not the others. */
export function Actions<F>({ file, subject, actions, forms, forGood = [], later, elsewhere, lead, names }: Props<F>) {
  const { words, language } = useSpeech()
  const [chosen, setChosen] = useState<string>()
  const rank = (command: string) => (forGood.includes(command) ? 2 : later?.includes(command) ? 1 : 0)
  const nameOf = (command: string) => names?.[command] ?? words.command[command] ?? command
  const steps = Object.keys(forms).flatMap((command) => {
    const said = actions.find((it) => it.command === command)
    return said ? [{ ...said, command, reason: said.reason && spoken(said.reason, language) }] : []
  })
  const possible = steps.filter((it) => it.allowed).sort((a, b) => rank(a.command) - rank(b.command))
  const impossible = steps.filter((it) => !it.allowed && it.reason && it.code !== NOT_THEIRS)
  const inTheWay = impossible.filter((it) => !it.code?.endsWith(NOT_YET))
  // What is being typed stays on the screen, also when somebody else's step has made it impossible meanwhile.
  const open = steps.find((it) => it.command === chosen)?.command
  const overtaken = open !== undefined && !possible.some((it) => it.command === open)
  const Form = open ? forms[open] : undefined
  const card = useRef<HTMLElement>(null)
  const now = useRef(open)
  now.current = open
  // A step that was sent may be answered after another one was opened: that one stays. Whoever closes one is where it was opened.
  const closed = (done: string | undefined) => {
    if (now.current !== done) return
    card.current?.querySelector<HTMLElement>('button[aria-expanded="true"]')?.focus()
    setChosen(undefined)
  }
  const [next] = possible.filter((it) => rank(it.command) === 0)
  useKey({ code: 'F9' }, () => setChosen(open ? undefined : next?.command))
  const isApart = (command: string) => later !== undefined && rank(command) > 0
  const apart = possible.filter(({ command }) => isApart(command))
  const button = ({ command }: { command: string }) => (
    <Button
      key={command}
      type={(open ? open === command : !elsewhere && next?.command === command) ? 'primary' : 'default'}
      danger={forGood.includes(command)}
      aria-expanded={open === command}
      onClick={() => setChosen(open === command ? undefined : command)}
    >
      {nameOf(command)}
    </Button>
  )
  return (
    <section className="card" aria-label={words.file.next} ref={card}>
      <h2>
        {words.file.next} <kbd>F9</kbd>
      </h2>
      {elsewhere ?? (!next && <p className="quiet">{possible.length > 0 ? words.common.nothingNext : words.file.nothingNow}</p>)}
      {lead}
      <div className="buttons">{possible.filter(({ command }) => !isApart(command)).map(button)}</div>
      {overtaken && (
        <p role="status" className="unreadable">
          {words.file.overtaken} {impossible.find((it) => it.command === open)?.reason}
        </p>
      )}
      {Form && <Form key={open} file={file} subject={{ ...subject, overtaken }} onDone={() => closed(open)} />}
      <LeftOver subject={subject.id} offered={[...possible.map((it) => it.command), ...(open ? [open] : [])]} />
      {apart.length > 0 && (
        <div className="apart">
          <h3>{words.common.otherwise}</h3>
          <div className="buttons">{apart.map(button)}</div>
        </div>
      )}
      {inTheWay.length > 0 && (
        <details>
          <summary>{words.file.notNow}</summary>
          <ul>
            {inTheWay.map((it) => (
              <li key={it.command}>
                {nameOf(it.command)}
                <Colon />
                {it.reason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
