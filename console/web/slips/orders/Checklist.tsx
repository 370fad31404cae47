import { Alert, Button } from 'antd'
import type { ReactNode } from 'react'
import type { ChecklistItem, WorkOrderFile } from '../../api/orders'
import { useWords } from '../../shared/words/useWords'
import { dueStep } from './nextStep'
import { ToSay } from './ToSay'
import { useStepWords } from './useStepWords'
import { useTicks } from './useTicks'

/** The manual's steps in its order: what to do, what to say, and a tick where one counts; the due one is ticked above. */
export function Checklist({ file }: { file: WorkOrderFile }) {
  const { orders } = useWords()
  const { tick, sending, problem } = useTicks(file)
  const { nameOf } = useStepWords()
  const mayTick = file.actions.some((it) => it.command === 'work-order.tick' && it.allowed)
  const due = dueStep(file)?.code
  const phases = [...new Set(file.checklist.map((it) => it.phase))]
  return (
    <section className="card checklist" aria-label={orders.checklist}>
      <h2>{orders.checklist}</h2>
      {problem && <Alert type="error" showIcon title={problem.detail} />}
      {phases.map((phase) => {
        const items = file.checklist.filter((it) => it.phase === phase)
        return (
          <details key={phase} open={items.some((it) => it.current)}>
            <summary>{items[0]?.phaseLabel}</summary>
            <ol>
              {items.map((item) => (
                <Item key={item.code} item={item} due={item.code === due}>
                  {item.kind === 'TICK' && item.current && !item.done && mayTick && item.code !== due && (
                    <Button block disabled={sending} onClick={() => tick(item.code)}>
                      {orders.tickStep(nameOf(item))}
                    </Button>
                  )}
                </Item>
              ))}
            </ol>
          </details>
        )
      })}
    </section>
  )
}

function Item({ item, due, children }: { item: ChecklistItem; due: boolean; children: ReactNode }) {
  const { orders } = useWords()
  const { textOf } = useStepWords()
  return (
    <li>
      <p>
        {item.done && <strong>✔ {orders.done} </strong>}
        {textOf(item)} {item.mandatory && !item.done && <span className="mark">{orders.mandatory}</span>}
        {due && <span className="mark">{orders.now}</span>}
        <small className="quiet clause"> {item.clause}</small>
      </p>
      <ToSay sentence={item.say} now={item.current} />
      {children}
    </li>
  )
}
