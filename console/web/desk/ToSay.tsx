import { Link } from '@tanstack/react-router'
import { Select } from 'antd'
import { useState } from 'react'
import type { Trigger } from '../api/scripts'
import { useDesk } from '../shared/drafts/Desk'
import { Sentence } from '../shared/scripts/Sentence'
import { scriptsFor } from '../shared/scripts/scripts'
import { useScripts } from '../shared/scripts/useScripts'
import { useWords } from '../shared/words/useWords'
import { areScriptsFolded, foldScripts } from './folded'
import { momentsOf } from './moments'
import type { Entry } from './registration'

interface Props {
  entry: Entry
  /** Whether it is registered already and nothing new was begun. */
  done: boolean
}

/** What to say now, beside what is typed: it follows the form, takes no key and no focus, and folds away for good. */
export function ToSay({ entry, done }: Props) {
  const { scripts: words, common, regime } = useWords()
  const { session } = useDesk()
  const [folded, setFolded] = useState(() => areScriptsFolded(session.staffId))
  const [asked, setAsked] = useState<Trigger>()
  const all = useScripts()
  if (!all || all.length === 0) return null
  const moments = [...new Set([...(asked ? [asked] : []), ...momentsOf(entry, done)])]
  const { channel, kind, mood } = entry
  const others = [...new Set(all.map((it) => it.trigger))]
  return (
    <details
      className="card to-say-now"
      open={!folded}
      onToggle={(event) => {
        const isFolded = !event.currentTarget.open
        setFolded(isFolded)
        foldScripts(session.staffId, isFolded)
      }}
    >
      <summary>
        <h2>{words.title}</h2>
      </summary>
      {moments.map((trigger) => {
        // What somebody asks for is shown whole; it need not fit what the form says.
        const said = scriptsFor(all, trigger, trigger === asked ? { ...(mood ? { mood } : {}) } : spokenTo(channel, kind, mood))
        return (
          said.length > 0 && (
            <section key={trigger} aria-label={words.trigger[trigger]}>
              <h3>{words.trigger[trigger]}</h3>
              <ol className="plain">
                {said.map((script) => (
                  <li key={script.code}>
                    <Sentence script={script} />
                  </li>
                ))}
              </ol>
            </section>
          )
        )
      })}
      <Select
        size="small"
        className="other-moments"
        allowClear
        aria-label={words.otherMoments}
        placeholder={words.otherMoments}
        options={others.map((value) => ({ value, label: words.trigger[value] }))}
        value={asked}
        onChange={(trigger: Trigger | undefined) => setAsked(trigger)}
      />{' '}
      <Link to="/scripts">{common.more}</Link> <Link to="/regime/conduct">{regime.conduct}</Link>
    </details>
  )
}

function spokenTo(channel: Entry['channel'], kind: Entry['kind'], mood: Entry['mood']) {
  return { channel, ...(kind ? { kind } : {}), ...(mood ? { mood } : {}) }
}
