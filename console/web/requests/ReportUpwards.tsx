import { useQueryClient } from '@tanstack/react-query'
import { Alert, Button } from 'antd'
import { useRef, useState } from 'react'
import { answer, intake } from '../api/services'
import { ProblemNotice } from '../shared/form/ProblemNotice'
import { useCommand } from '../shared/form/useCommand'
import { useMay } from '../shared/me/useMay'
import { useWords } from '../shared/words/useWords'

/** Brings a matter before the company's leaders at once, for whoever may: the desk need not have marked it. */
export function ReportUpwards({ id }: { id: string }) {
  const { complaints: words, escalations } = useWords()
  const client = useQueryClient()
  const key = useRef(crypto.randomUUID())
  const [before, setBefore] = useState<string>()
  const report = useCommand(
    async () => {
      const params = { header: { 'Idempotency-Key': key.current } }
      return (await answer(intake.POST('/api/intake/escalations', { params, body: { requestId: id } }))).data
    },
    (raised) => {
      setBefore(escalations.level[raised.level])
      void client.invalidateQueries({ queryKey: ['request', id] })
    },
  )
  if (!useMay('intake', 'escalation.report')) return null
  return (
    <section className="card" aria-label={words.report}>
      {before ? (
        <Alert type="info" showIcon title={words.reported(before)} />
      ) : (
        <Button loading={report.sending} onClick={report.send}>
          {words.report}
        </Button>
      )}
      <ProblemNotice command={report} fields={[]} />
    </section>
  )
}
