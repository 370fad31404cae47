import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useRef } from 'react'
import { answer, intake } from '../api/services'
import type { DeskEscalation } from '../api/types'
import { take } from '../shared/deskEscalation/deskEscalation'
import { ProblemNotice } from '../shared/form/ProblemNotice'
import { useCommand } from '../shared/form/useCommand'
import { StaffName } from '../shared/organisation/StaffName'
import { At } from '../shared/time/SuiteTime'
import { useWords } from '../shared/words/useWords'

const SOON = 15_000
const KEY = ['desk-escalations', 'CALLED']

/** Who was called to the desk, to somebody agitated, and says that they come. */
export function CalledToTheDesk() {
  const { complaints, enums } = useWords()
  const words = complaints.steps
  const client = useQueryClient()
  const one = useRef<DeskEscalation>(undefined)
  const called = useQuery({
    queryKey: KEY,
    refetchInterval: SOON,
    queryFn: async () =>
      (await answer(intake.GET('/api/intake/desk-escalations', { params: { query: { state: 'CALLED' } } }))).data.items,
  })
  const coming = useCommand(
    async () => one.current && take(one.current, { step: 'coming' }),
    () => void client.invalidateQueries({ queryKey: KEY }),
  )
  if (!called.data?.length) return null
  return (
    <section className="card" aria-label={words.title}>
      <h2>{words.title}</h2>
      <ul className="plain">
        {called.data.map((it) => (
          <li key={it.id}>
            {it.number} · {it.calledRole && enums.post[it.calledRole]} · <StaffName of={it.markedBy} /> ·{' '}
            <At time={it.markedAt} /> {it.requestNumber}{' '}
            <Button
              onClick={() => {
                one.current = it
                coming.send()
              }}
            >
              {words.coming}
            </Button>
          </li>
        ))}
      </ul>
      <ProblemNotice command={coming} fields={[]} />
    </section>
  )
}
