import { Link } from '@tanstack/react-router'
import type { CallbackFile } from '../api/callback'
import { At } from '../shared/time/SuiteTime'
import { Colon } from '../shared/words/Colon'
import { useSpeech } from '../shared/words/useWords'
import { Household } from './Household'
import { nameOf } from './named'

/** What it is about, and how and by whom it can be done. */
export function CallbackFacts({ file }: { file: CallbackFile }) {
  const { words, language } = useSpeech()
  const { callbacks, common } = words
  const { callback, rule } = file
  return (
    <section className="card" aria-label={callbacks.whatFor}>
      <p className="caller-line">
        <strong>{callback.unit ?? (callback.withheld ? common.withheld : callbacks.noUnit)}</strong>{' '}
        {nameOf(callback.rule, language)}
      </p>
      <Household of={callback} />
      <p>
        {callbacks.request} <Link to={`/requests/${callback.requestId}`}>{callback.requestNumber}</Link> · {callbacks.triggered}{' '}
        <At time={callback.triggeredAt} />
      </p>
      {callback.answeredToRelayer && <p>{callbacks.relayer}</p>}
      {callback.notConfirmable && (
        <p>
          {callbacks.nobody}
          <Colon />
          {words.enums.notConfirmable[callback.notConfirmable as 'ANONYMOUS'] ?? callback.notConfirmable}
        </p>
      )}
      <p>
        {callbacks.ruleNote}
        <Colon />
        {callback.modes.map((it) => nameOf(it, language)).join(words.common.and)}
        <br />
        {callbacks.rolesNote}
        <Colon />
        {callback.roles.map((it) => nameOf(it, language)).join(words.common.and)}
        {rule.targetPercent > 0 && <span className="quiet"> · {callbacks.target(rule.targetPercent)}</span>}
      </p>
      <details>
        <summary>{words.common.clauses}</summary>
        {rule.clauses.join(' · ')}
      </details>
    </section>
  )
}
