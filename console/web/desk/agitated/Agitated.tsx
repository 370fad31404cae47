import { Alert, Button } from 'antd'
import { useRef, useState } from 'react'
import type { DeskEscalation } from '../../api/types'
import { due, mark, minutesOf, type Step, take } from '../../shared/deskEscalation/deskEscalation'
import { ProblemNotice } from '../../shared/form/ProblemNotice'
import { useCommand } from '../../shared/form/useCommand'
import { useTime } from '../../shared/time/SuiteTime'
import { useWords } from '../../shared/words/useWords'
import { NextStep } from './NextStep'

/** Beside the form, while somebody is agitated: how long already, what to do now, and the step that comes next. */
export function Agitated({ channel }: { channel: DeskEscalation['channel'] }) {
  const { complaints } = useWords()
  const words = complaints.steps
  const { now } = useTime()
  const [one, setOne] = useState<DeskEscalation>()
  const key = useRef(crypto.randomUUID())
  const next = useRef<Step>(undefined)
  const command = useCommand(
    () => (one && next.current ? take(one, next.current) : mark(channel, key.current)),
    (taken) => setOne(taken),
  )
  const minutes = one ? minutesOf(one, now) : 0
  const says = one && due(one, minutes)
  return (
    <section className="card agitated" aria-label={words.title}>
      <h2>{words.title}</h2>
      {!one && (
        <Button danger loading={command.sending} onClick={command.send}>
          {words.agitated}
        </Button>
      )}
      {one && (
        <>
          <p role="status">
            <strong>{words.state[one.state]}</strong> · {words.since(minutes)}
          </p>
          {says && <Alert showIcon type={says === 'owed' ? 'error' : 'warning'} title={words[says]} />}
          <NextStep
            one={one}
            minutes={minutes}
            onTake={(step) => {
              next.current = step
              command.send()
            }}
          />
        </>
      )}
      <ProblemNotice command={command} fields={[]} />
    </section>
  )
}
