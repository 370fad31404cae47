import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { answer, notice } from '../api/services'
import { useDraft } from '../shared/drafts/useDraft'
import { Form } from '../shared/form/Form'
import { ProblemNotice } from '../shared/form/ProblemNotice'
import { SendButton } from '../shared/form/SendButton'
import { useCommand } from '../shared/form/useCommand'
import { useWords } from '../shared/words/useWords'
import { Checklist } from './Checklist'
import { DraftFields } from './DraftFields'
import { EMPTY, FIELDS, textOf } from './draft'

/** A new notice on announcement paper. */
export function DraftPage() {
  const words = useWords()
  const navigate = useNavigate()
  const draft = useDraft(
    { form: 'notice.draft', subject: '', address: '/notices/new', title: (it) => `${words.notices.newNotice} ${it.title}` },
    EMPTY,
  )
  const { values, change } = draft
  const command = useCommand(
    async () => {
      const params = { header: { 'Idempotency-Key': draft.idempotencyKey } }
      const { data } = await answer(notice.POST('/api/notice/notices', { params, body: textOf(values) }))
      return { drafted: data, sent: values }
    },
    ({ drafted, sent }) => {
      draft.taken(sent)
      void navigate({ to: '/notices/$id', params: { id: drafted.id } })
    },
  )
  if (!draft.ready) return null
  return (
    <>
      <h1>{words.notices.newNotice}</h1>
      <div className="file">
        <Form className="card" onSend={command.send}>
          {draft.restored && (
            <p className="restored" role="status">
              {words.common.restored}{' '}
              <Button size="small" onClick={() => void draft.drop()}>
                {words.common.discard}
              </Button>
            </p>
          )}
          <DraftFields values={values} change={change} problem={command.problem} />
          <ProblemNotice command={command} fields={FIELDS} draft={draft} />
          <div className="buttons">
            <SendButton sending={command.sending}>
              {values.category === 'EXTERNAL_FORWARD' ? words.notices.register : words.notices.draft}
            </SendButton>
          </div>
        </Form>
        <Checklist values={values} />
      </div>
    </>
  )
}
