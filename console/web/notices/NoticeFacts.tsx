import type { NoticeDetail } from '../api/notice'
import { StaffName } from '../shared/organisation/StaffName'
import { Colon } from '../shared/words/Colon'
import { useWords } from '../shared/words/useWords'

/** Of what kind it is, for whom, and who has to agree. */
export function NoticeFacts({ file }: { file: NoticeDetail }) {
  const { notices, common } = useWords()
  const { notice } = file
  return (
    <section className="card" aria-label={notices.categoryField}>
      <p>
        <span>{notices.category[notice.category]}</span>
        {notice.importance === 'IMPORTANT' && <span className="mark">{notices.importance.IMPORTANT}</span>} · {notice.topic}
      </p>
      <p>
        {notices.channels}
        <Colon />
        {file.channels.map((it) => notices.method[it]).join(common.and)}
        {file.audience.length > 0 && ` · ${notices.audience}${common.colon}${file.audience.join(common.and)}`}
      </p>
      <p className="quiet">
        {notices.drafter} <StaffName of={notice.drafter} />
        {file.contentHash && ` · ${notices.fingerprint} ${file.contentHash.slice(0, 8)}…`}
      </p>
      {file.deciders.length > 0 && (
        <p>
          {notices.awaits}
          <Colon />
          {file.deciders.map((it) => notices.level[it]).join(' → ')}
        </p>
      )}
      {file.earlier && <p>{notices.earlier(file.earlier.number)}</p>}
      {file.withdrawalReason && (
        <p>
          {notices.withdrawalReason}
          <Colon />
          {file.withdrawalReason}
        </p>
      )}
    </section>
  )
}
