import { useQueryClient } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { useState } from 'react'
import type { ChecklistItem, WorkOrderFile } from '../../api/orders'
import { answer, routing } from '../../api/services'
import { useCommand } from '../../shared/form/useCommand'
import { Colon } from '../../shared/words/Colon'
import { useWords } from '../../shared/words/useWords'

/** The manual's steps in its order: what to do, what to say, and a tick where one counts. */
export function Checklist({ file }: { file: WorkOrderFile }) {
  const { orders } = useWords()
  const mayTick = file.actions.some((it) => it.command === 'work-order.tick' && it.allowed)
  const phases = [...new Set(file.checklist.map((it) => it.phase))]
  return (
    <section className="card checklist" aria-label={orders.checklist}>
      <h2>{orders.checklist}</h2>
      {phases.map((phase) => {
        const items = file.checklist.filter((it) => it.phase === phase)
        return (
          <details key={phase} open={items.some((it) => it.current)}>
            <summary>{items[0]?.phaseLabel}</summary>
            <ol>
              {items.map((item) => (
                <Item key={item.code} item={item} file={file} mayTick={mayTick} />
              ))}
            </ol>
          </details>
        )
      })}
    </section>
  )
}

function Item({ item, file, mayTick }: { item: ChecklistItem; file: WorkOrderFile; mayTick: boolean }) {
  const { orders } = useWords()
  const tickable = item.kind === 'TICK' && item.current && !item.done && mayTick
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
      {tickable && <Tick item={item} file={file} />}
    </li>
  )
}

function Tick({ item, file }: { item: ChecklistItem; file: WorkOrderFile }) {
  const { orders } = useWords()
  const queries = useQueryClient()
  const [key] = useState(['order', file.order.id] as const)
  const command = useCommand(
    async () => {
      const params = { path: { orderId: file.order.id }, header: { 'If-Match': `"${file.order.version}"` } }
      const body = { steps: [item.code] }
      return (await answer(routing.POST('/api/routing/work-orders/{orderId}/ticks', { params, body }))).data
    },
    (ticked) => queries.setQueryData(key, ticked),
  )
  return (
    <>
      <Button block loading={command.sending} onClick={command.send} aria-label={`${orders.tick} ${item.code}`}>
        {orders.tick}
      </Button>
      {command.problem && <Alert type="error" showIcon title={command.problem.detail} />}
    </>
  )
}
