import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Alert, Button } from 'antd'
import { useState } from 'react'
import type { Import } from '../api/households'
import { answer, intake } from '../api/services'
import { officeOf } from '../api/session'
import { useDesk } from '../shared/drafts/Desk'
import { useDraft } from '../shared/drafts/useDraft'
import { Field } from '../shared/form/Field'
import { FileChoice } from '../shared/form/FileChoice'
import { Form } from '../shared/form/Form'
import { ProblemNotice } from '../shared/form/ProblemNotice'
import { SendButton } from '../shared/form/SendButton'
import { useCommand } from '../shared/form/useCommand'
import { OfficeField } from '../shared/organisation/OfficeField'
import { Panel } from '../shared/Panel'
import { useWords } from '../shared/words/useWords'
import { base64, saveExample, type Unfit, unfit } from './listFile'
import { Would } from './Would'

interface Values {
  /** Of the file, in base 64; '' before one is chosen. */
  file: string
  name: string
  office?: string
}

const NOTHING: Values = { file: '', name: '' }
const NO_FIELDS: readonly string[] = []

/** A list that the office keeps in a spreadsheet: checked first, then imported as it was checked. */
export function ImportPage() {
  const words = useWords()
  const { households } = words
  const { session } = useDesk()
  const queries = useQueryClient()
  const [refused, setRefused] = useState<Unfit>()
  const [done, setDone] = useState<Import>()
  const draft = useDraft(
    {
      form: 'household.import',
      subject: '',
      address: '/households/import',
      title: (it) => `${households.importList} ${it.name}`,
    },
    NOTHING,
  )
  const { file, name, office } = draft.values
  const isWhole = file !== '' && (officeOf(session) !== undefined || office !== undefined)
  const send = async (dryRun: boolean) => {
    const params = { header: { 'Idempotency-Key': draft.idempotencyKey } }
    const body = { file, dryRun, ...(office ? { office } : {}) }
    return (await answer(intake.POST('/api/intake/households/imports', { params, body }))).data
  }
  const check = useQuery({
    queryKey: ['household-list', file, office],
    enabled: isWhole,
    retry: false,
    refetchOnWindowFocus: false,
    queryFn: () => send(true),
  })
  const command = useCommand(
    async () => ({ taken: await send(false), sent: draft.values }),
    ({ taken, sent }) => {
      setDone(taken)
      draft.taken(sent)
      void queries.invalidateQueries({ queryKey: ['households'] })
    },
  )
  const mayImport = isWhole && check.data?.faults.length === 0 && check.data.changes.length > 0
  const choose = async (chosen: File | undefined) => {
    if (!chosen) return
    setDone(undefined)
    command.stop()
    const why = unfit(chosen.size)
    setRefused(why)
    if (!why) draft.change({ file: base64(await chosen.arrayBuffer()), name: chosen.name })
  }
  if (!draft.ready) return null
  return (
    <>
      <h1>{households.importList}</h1>
      <section className="card">
        <p>
          {households.columns}{' '}
          <Button size="small" onClick={saveExample}>
            {households.example}
          </Button>
        </p>
        <OfficeField value={office} onChange={(chosen) => draft.change({ office: chosen })} problem={undefined} />
        <Field name="file" label={households.file} hint={households.fileHint}>
          {({ status: _, ...control }) => (
            <FileChoice {...control} accept=".csv,text/csv" name={name} onChoose={(chosen) => void choose(chosen)} />
          )}
        </Field>
        {refused && <Alert type="error" showIcon role="alert" title={households[refused]} />}
      </section>
      {isWhole && <Panel query={check}>{(would) => <Would would={would} />}</Panel>}
      <ProblemNotice command={command} fields={NO_FIELDS} />
      {isWhole && (
        <Form className="buttons" onSend={command.send}>
          <SendButton disabled={!mayImport} sending={command.sending}>
            {households.doImport}
          </SendButton>
        </Form>
      )}
      {done && (
        <Alert
          type="success"
          showIcon
          role="status"
          title={households.imported}
          description={
            <>
              <p>{households.counts(done.unitsAdded, done.unitsChanged, done.peopleAdded, done.peopleChanged, done.unchanged)}</p>
              <Link to="/households">{households.toList}</Link>
            </>
          }
        />
      )}
    </>
  )
}
