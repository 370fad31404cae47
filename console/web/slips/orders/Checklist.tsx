import { useQueryClient } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { type ReactNode, useRef } from 'react'
import type { ChecklistItem, WorkOrderFile } from '../../api/orders'
import { answer, routing } from '../../api/services'
import { useCommand } from '../../shared/form/useCommand'
import { Colon } from '../../shared/words/Colon'
import { useWords } from '../../shared/words/useWords'

/** The manual's steps in its order: what to do, what to say, and a tick where one counts. */
export function Checklist({ file }: { file: WorkOrderFile }) {
  const { orders } = useWords()
  const { tick, sending, problem } = useTicks(file)
  const mayTick = file.actions.some((it) => it.command === 'work-order.tick' && it.allowed)
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
                <Item key={item.code} item={item}>
                  {item.kind === 'TICK' && item.current && !item.done && mayTick && (
                    <Button block disabled={sending} onClick={() => tick(item.code)} aria-label={`${orders.tick} ${item.code}`}>
                      {orders.tick}
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

/** Ticks one step after the other: each goes with the version that the one before it made. */
function useTicks({ order }: WorkOrderFile) {
  const queries = useQueryClient()
  const wanted = useRef('')
  const { send, sending, problem } = useCommand(
    async () => {
      const params = { path: { orderId: order.id }, header: { 'If-Match': `"${order.version}"` } }
      const body = { steps: [wanted.current] }
      return (await answer(routing.POST('/api/routing/work-orders/{orderId}/ticks', { params, body }))).data
    },
    (ticked) => queries.setQueryData(['order', order.id], ticked),
  )
  const tick = (code: string) => {
    wanted.current = code
    send()
  }
  return { tick, sending, problem }
}

function Item({ item, children }: { item: ChecklistItem; children: ReactNode }) {
  const { orders } = useWords()
  return (
    <li>
      <p>
        {item.done && <strong>✔ {orders.done} </strong>}
        {item.text} {item.mandatory && !item.done && <span className="mark">{orders.mandatory}</span>}
        <small className="quiet"> {item.clause}</small>
      </p>
      {item.say && (
        <p className={item.current ? 'to-say' : 'quiet'}>
          {orders.say}
          <Colon />
          {item.say}
        </p>
      )}
      {children}
    </li>
  )
}
