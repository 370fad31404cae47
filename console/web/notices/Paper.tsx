import type { NoticeDetail } from '../api/notice'
import { useOfficeName } from '../shared/organisation/useOfficeName'
import { At } from '../shared/time/SuiteTime'
import { Colon } from '../shared/words/Colon'
import { useWords } from '../shared/words/useWords'

/** The notice as households read it. */
export function Paper({ file }: { file: NoticeDetail }) {
  const { notices } = useWords()
  const { notice, contact } = file
  const officeName = useOfficeName()
  return (
    <article className="paper">
      <h2>{notice.title ?? notices.untitled}</h2>
      {file.source && (
        <p className="quiet">
          {notices.source}
          <Colon />
          {file.source}
        </p>
      )}
      <p className="paper-body">{file.body}</p>
      <p>
        {notices.validTo} <At time={notice.validTo} limit />
      </p>
      <p>{contact ? `${notices.contactPhone} ${contact.phone} ${contact.address}` : file.noContactReason}</p>
      <p className="paper-number">{officeName(notice.office)}</p>
      <p className="paper-number">{notice.number}</p>
    </article>
  )
}
