import type { NoticeDetail } from '../api/notice'
import { StaffName } from '../shared/organisation/StaffName'
import { At } from '../shared/time/SuiteTime'
import { useWords } from '../shared/words/useWords'

/** Who agreed to which revision, or why not. */
export function Decisions({ file }: { file: NoticeDetail }) {
  const { notices } = useWords()
  return (
    <section className="card" aria-label={notices.decisions}>
      <h2>{notices.decisions}</h2>
      {file.decisions.length === 0 && <p className="quiet">{notices.noDecisions}</p>}
      <ul className="plain">
        {file.decisions.map((it) => (
          <li key={`${it.level} ${it.decidedAt}`}>
            {notices.level[it.level]} <strong>{notices.decision[it.decision]}</strong>{' '}
            <span className="quiet">{notices.revision(it.revision)} ·</span> <StaffName of={it.decidedBy} />{' '}
            <At time={it.decidedAt} />
            {it.reason && <div className="words">{it.reason}</div>}
          </li>
        ))}
      </ul>
    </section>
  )
}
