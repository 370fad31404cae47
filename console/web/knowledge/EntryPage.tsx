import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Alert, Button } from 'antd'
import { type ReactNode, useState } from 'react'
import type { Entry } from '../api/knowledge'
import { answer, intake } from '../api/services'
import { FileHead } from '../shared/file/FileHead'
import { linesOf } from '../shared/file/history'
import { Timeline } from '../shared/file/Timeline'
import { useKey } from '../shared/keys/useKey'
import { Panel } from '../shared/Panel'
import { At } from '../shared/time/SuiteTime'
import { Colon } from '../shared/words/Colon'
import { useSpeech } from '../shared/words/useWords'
import { ConfirmEntryForm } from './forms/ConfirmEntryForm'
import { EndEntryForm } from './forms/EndEntryForm'
import { ReviseEntryForm } from './forms/ReviseEntryForm'
import { Said } from './Said'
import { useEntryCategories } from './useEntryCategories'
import { useKeeper } from './useKeeper'

const LOOK_AGAIN = 5_000
const FORMS = { revise: ReviseEntryForm, confirm: ConfirmEntryForm, end: EndEntryForm }
const STEPS = ['confirm', 'revise', 'end'] as const

/** One entry: what to answer, how sure that is, what it said before, and what its keeper may do. */
export function EntryPage() {
  const { words, language } = useSpeech()
  const { knowledge } = words
  const { id } = useParams({ strict: false })
  const [opened, setOpened] = useState<keyof typeof FORMS>()
  const categories = useEntryCategories()
  const keeperOf = useKeeper()
  const file = useQuery({
    queryKey: ['knowledge', id],
    refetchInterval: LOOK_AGAIN,
    queryFn: async () => {
      const params = { path: { entryId: String(id) } }
      return (await answer(intake.GET('/api/intake/knowledge/entries/{entryId}', { params }))).data
    },
  })
  const mayKeep = file.data?.actions.some((it) => it.allowed) ?? false
  useKey({ code: 'F9' }, () => mayKeep && setOpened((now) => now ?? 'confirm'))
  const Form = opened && FORMS[opened]
  const ended = file.data?.state === 'ENDED'
  return (
    <Panel query={file} heading={knowledge.title}>
      {(entry) => (
        <>
          <FileHead
            number={entry.number}
            title={entry.title}
            marks={[ended && knowledge.ended, entry.stale && knowledge.staleMark]}
          />
          <div className="file">
            <section className="card" aria-labelledby="what-to-answer">
              <h2 id="what-to-answer">
                {knowledge.answer} <span className="quiet">{knowledge.revision(entry.revision)}</span>
              </h2>
              {entry.stale && <Alert type="warning" showIcon title={knowledge.staleWarning} />}
              {ended && <Alert type="error" showIcon title={knowledge.endedWarning} description={whyItEnded(entry)} />}
              <blockquote>{entry.answer}</blockquote>
              <p>
                <Labelled by={knowledge.category}>{categories.nameOf(entry.category)}</Labelled> ·{' '}
                <Labelled by={knowledge.department}>{keeperOf(entry)}</Labelled>
              </p>
              {entry.keywords && (
                <p>
                  <Labelled by={knowledge.keywords}>{entry.keywords}</Labelled>
                </p>
              )}
              <p>
                <Labelled by={knowledge.source}>{entry.source}</Labelled>
              </p>
              <p className="quiet">
                {knowledge.verifiedAt} <At time={entry.verifiedAt} />
                {!ended && (
                  <>
                    {' '}
                    · {knowledge.reviewDue} <At time={entry.reviewDueAt} limit />
                  </>
                )}
              </p>
              {mayKeep && (
                <div className="buttons">
                  {STEPS.map((step) => (
                    <Button
                      key={step}
                      type={step === 'confirm' ? 'primary' : 'default'}
                      danger={step === 'end'}
                      onClick={() => setOpened(step)}
                    >
                      {knowledge[step]} {step === 'confirm' && <kbd>F9</kbd>}
                    </Button>
                  ))}
                </div>
              )}
            </section>
            <Said revisions={entry.revisions.filter((it) => it.revision < entry.revision)} />
            <Timeline lines={linesOf(entry.history, knowledge.happened, words, language)} />
          </div>
          {Form && <Form entry={entry} onClose={() => setOpened(undefined)} />}
        </>
      )}
    </Panel>
  )
}

function Labelled({ by, children }: { by: string; children: ReactNode }) {
  return (
    <>
      <span className="quiet">
        {by}
        <Colon />
      </span>
      {children}
    </>
  )
}

function whyItEnded({ history }: Entry) {
  return history.findLast((it) => it.action === 'END')?.reason
}
