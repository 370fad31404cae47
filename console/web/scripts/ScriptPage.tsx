import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import type { ScriptFile } from '../api/scripts'
import { answer, intake } from '../api/services'
import { FileHead } from '../shared/file/FileHead'
import { linesOf } from '../shared/file/history'
import { Timeline } from '../shared/file/Timeline'
import { StaffName } from '../shared/organisation/StaffName'
import { Panel } from '../shared/Panel'
import { Sentence } from '../shared/scripts/Sentence'
import { At } from '../shared/time/SuiteTime'
import { Colon } from '../shared/words/Colon'
import { useSpeech, useWords } from '../shared/words/useWords'
import { RestoreForm } from './forms/RestoreForm'
import { WordForm } from './forms/WordForm'

const LOOK_AGAIN = 5_000
const FORMS = { word: WordForm, restore: RestoreForm }
const STEPS = ['word', 'restore'] as const

/** One sentence: how it is said here, how the manual has it, and how it was said before. */
export function ScriptPage() {
  const { words, language } = useSpeech()
  const { scripts } = words
  const { id } = useParams({ strict: false })
  const [opened, setOpened] = useState<keyof typeof FORMS>()
  const query = useQuery({
    queryKey: ['desk-scripts', 'file', id],
    refetchInterval: LOOK_AGAIN,
    queryFn: async () => {
      const params = { path: { scriptCode: String(id) } }
      return (await answer(intake.GET('/api/intake/desk-scripts/{scriptCode}', { params }))).data
    },
  })
  const Form = opened && FORMS[opened]
  return (
    <Panel query={query} heading={scripts.title}>
      {(file) => (
        <>
          <FileHead
            number={file.script.code}
            title={scripts.trigger[file.script.trigger]}
            marks={[file.script.wordedBy !== 'LIBRARY' && scripts.worded[file.script.wordedBy]]}
          />
          <div className="file">
            <section className="card" aria-labelledby="what-to-say">
              <h2 id="what-to-say">{scripts.sentence}</h2>
              <Sentence script={file.script} />
              {file.script.clauses.length > 0 && (
                <p className="quiet">
                  {scripts.clauses}
                  <Colon />
                  {file.script.clauses.join(words.common.and)}
                </p>
              )}
              {file.script.wordedBy !== 'LIBRARY' && <InTheManual file={file} />}
              <div className="buttons">
                {STEPS.filter((step) => file.actions.some((it) => it.command === `desk-script.${step}` && it.allowed)).map(
                  (step) => (
                    <Button key={step} onClick={() => setOpened(step)}>
                      {scripts[step]}
                    </Button>
                  ),
                )}
              </div>
            </section>
            <Said file={file} />
            <Timeline lines={linesOf(file.history, scripts.happened, words, language)} />
          </div>
          {Form && <Form file={file} onClose={() => setOpened(undefined)} />}
        </>
      )}
    </Panel>
  )
}

function InTheManual({ file }: { file: ScriptFile }) {
  const { scripts } = useWords()
  return (
    <>
      <h3>{scripts.library}</h3>
      {file.libraryText && <blockquote>{file.libraryText}</blockquote>}
      {file.libraryConduct && <p className="quiet">{file.libraryConduct}</p>}
    </>
  )
}

/** Words that the branch has had for it, the latest in front. */
function Said({ file }: { file: ScriptFile }) {
  const { scripts } = useWords()
  if (file.revisions.length === 0) return null
  return (
    <section className="card" aria-labelledby="what-it-said">
      <h2 id="what-it-said">{scripts.revisions}</h2>
      <ul className="plain">
        {file.revisions.map((it) => (
          <li key={it.revision}>
            <strong>{scripts.revision(it.revision)}</strong>{' '}
            <span className="quiet">
              <At time={it.at} /> <StaffName of={it.by} />
            </span>
            {it.text && <div className="words">{it.text}</div>}
            {it.conduct && <div className="words quiet">{it.conduct}</div>}
          </li>
        ))}
      </ul>
    </section>
  )
}
