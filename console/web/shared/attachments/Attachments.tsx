import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { type Attachment, type AttachmentKind, attachmentsAt } from '../../api/attachments'
import type { Possibility } from '../file/Actions'
import { Panel } from '../Panel'
import { useWords } from '../words/useWords'
import { AddAttachment } from './AddAttachment'
import { AttachmentLine } from './AttachmentLine'
import './attachments.css'

interface Props {
  /** Where the subject's attachments are. */
  address: string
  /** Under which the subject's file is kept among what was asked: its timeline tells of them. */
  subject: readonly unknown[]
  /** What the service's commands about them begin with, e.g. `request-attachment`. */
  commands: string
  usual: AttachmentKind
}

const LOOK_AGAIN = 10_000

/** What hangs on a subject, and a way to add to it. */
export function Attachments({ address, subject, commands, usual }: Props) {
  const { attachments: words } = useWords()
  const queries = useQueryClient()
  const key = ['attachments', address]
  const query = useQuery({ queryKey: key, refetchInterval: LOOK_AGAIN, queryFn: () => attachmentsAt(address) })
  const [adding, setAdding] = useState(false)
  const changed = () => {
    void queries.invalidateQueries({ queryKey: key })
    void queries.invalidateQueries({ queryKey: subject })
  }
  return (
    <section className="card" aria-label={words.title}>
      <h2>{words.title}</h2>
      <Panel query={query}>
        {({ items, actions }) => {
          const may = (command: string) => allowed(actions, `${commands}.${command}`)
          const add = may('add')
          return (
            <>
              {items.length === 0 && <p className="quiet">{words.none}</p>}
              <ul className="plain attachments">
                {items.map((item) => (
                  <AttachmentLine
                    key={item.id}
                    address={address}
                    item={item}
                    mayRead={may(readOf(item)).allowed}
                    mayWithdraw={may('withdraw').allowed && !item.withdrawn}
                    onChange={changed}
                  />
                ))}
              </ul>
              {items.length > 0 && <p className="hint">{words.readNote}</p>}
              {add.allowed && !adding && <Button onClick={() => setAdding(true)}>{words.add}</Button>}
              {add.reason && add.code !== 'NOT_PERMITTED' && <p className="hint">{add.reason}</p>}
              {adding && <AddAttachment address={address} usual={usual} onClose={() => setAdding(false)} onAdded={changed} />}
            </>
          )
        }}
      </Panel>
    </section>
  )
}

function readOf({ withdrawn }: Attachment): string {
  return withdrawn ? 'read-withdrawn' : 'read'
}

function allowed(actions: readonly Possibility[], command: string) {
  const said = actions.find((it) => it.command === command)
  return { allowed: said?.allowed ?? false, code: said?.code, reason: said?.reason }
}
