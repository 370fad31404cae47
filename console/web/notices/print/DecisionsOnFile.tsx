import type { NoticeDetail } from '../../api/notice'
import { useStaffNames } from '../../shared/organisation/useStaffNames'
import { OnPaper } from '../../shared/print/OnPaper'
import { SheetTable } from '../../shared/print/SheetTable'
import { useWords } from '../../shared/words/useWords'

/** What the copy for the file adds: explicit conclusions, and to which words they belong. */
export function DecisionsOnFile({ file }: { file: NoticeDetail }) {
  const { notices } = useWords()
  const nameOf = useStaffNames()
  return (
    <>
      <h2>{notices.decisions}</h2>
      <SheetTable
        caption={notices.decisions}
        rows={file.decisions}
        keyOf={(it) => `${it.revision} ${it.level}`}
        columns={[
          { title: notices.revisions, width: '13%', cell: (it) => notices.revision(it.revision) },
          { title: notices.decider, width: '13%', cell: (it) => notices.level[it.level] },
          { title: notices.decisions, width: '12%', cell: (it) => <strong>{notices.decision[it.decision]}</strong> },
          { title: notices.reason, cell: (it) => it.reason },
          { title: notices.handler, width: '19%', cell: (it) => nameOf(it.decidedBy) },
          { title: notices.day, width: '17%', cell: (it) => <OnPaper time={it.decidedAt} /> },
        ]}
      />
      {file.contentHash && (
        <p className="sheet-small">
          {notices.fingerprint} {file.contentHash}
        </p>
      )}
    </>
  )
}
