import type { CallbackFile } from '../api/callback'
import { StaffName } from '../shared/organisation/StaffName'
import { At } from '../shared/time/SuiteTime'
import { Colon } from '../shared/words/Colon'
import { useSpeech } from '../shared/words/useWords'
import { nameOf } from './named'

/** Who tried when, and what was said in the end. */
export function Contact({ file }: { file: CallbackFile }) {
  const { words, language } = useSpeech()
  const { callbacks } = words
  const { record, attempts, halfDaysTried } = file
  return (
    <section className="card" aria-label={callbacks.attempts}>
      {(attempts.length > 0 || !record) && <h2>{callbacks.attempts}</h2>}
      {attempts.length === 0 && !record && <p className="quiet">{words.common.none}</p>}
      <ul className="plain">
        {attempts.map((attempt) => (
          <li key={attempt.at}>
            <At time={attempt.at} /> {nameOf(attempt.mode, language)} {attempt.reason} <StaffName of={attempt.actorId} />
            {!attempt.counts && <span className="mark">{callbacks.notCounted}</span>}
            {attempt.nextTryAt && (
              <>
                {' '}
                · {callbacks.nextTry} <At time={attempt.nextTryAt} />
              </>
            )}
          </li>
        ))}
      </ul>
      {halfDaysTried > 0 && <p className="quiet">{callbacks.tried(halfDaysTried)}</p>}
      {record && (
        <>
          <h2>{callbacks.record}</h2>
          <p>
            <strong>{nameOf(record.satisfaction, language)}</strong> · {record.otherMode ?? nameOf(record.mode, language)}
            {record.householdSigned && <span className="mark">{callbacks.signed}</span>} · <At time={record.at} />{' '}
            <StaffName of={record.actorId} />
          </p>
          <blockquote>{record.content}</blockquote>
          {record.opinion && (
            <p>
              {callbacks.opinion}
              <Colon />
              {record.opinion}
            </p>
          )}
        </>
      )}
    </section>
  )
}
