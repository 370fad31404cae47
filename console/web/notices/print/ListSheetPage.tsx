import { useNavigate, useSearch } from '@tanstack/react-router'
import { Checkbox } from 'antd'
import type { Line } from '../../api/notice'
import { useStaffNames } from '../../shared/organisation/useStaffNames'
import { Panel } from '../../shared/Panel'
import { OnPaper } from '../../shared/print/OnPaper'
import { Sheet } from '../../shared/print/Sheet'
import { SheetTable } from '../../shared/print/SheetTable'
import { Colon } from '../../shared/words/Colon'
import { useWords } from '../../shared/words/useWords'
import { toDo } from '../lines/figures'
import { useNotice } from '../useNotice'

/** The distribution list that goes from door to door: who takes a copy signs beside the number of the home. */
export function ListSheetPage() {
  const { notices } = useWords()
  const navigate = useNavigate()
  const nameOf = useStaffNames()
  const { open = false } = useSearch({ strict: false })
  return (
    <Panel query={useNotice()} heading={notices.listTitle}>
      {(file) => {
        const { notice } = file
        const lines = open ? file.lines.filter(toDo) : file.lines.filter((it) => it.state !== 'DROPPED')
        const choose = (chosen: boolean) =>
          void navigate({
            to: '/print/notices/$id/lines',
            params: { id: notice.id },
            search: chosen ? { open: true } : {},
            replace: true,
          })
        return (
          <Sheet
            size="a4"
            title={notices.listTitle}
            number={notice.number}
            choices={
              <Checkbox checked={open} onChange={(event) => choose(event.target.checked)}>
                {notices.onlyOpen}
              </Checkbox>
            }
          >
            <div className="sheet-facts">
              <p>
                {notices.noticeTitle}
                <Colon />
                {notice.title ?? notices.untitled}
              </p>
              <p>
                {notices.validTo} <OnPaper time={notice.validTo} limit /> · {notices.lines(lines.length)}
              </p>
            </div>
            <SheetTable
              caption={notices.listTitle}
              rows={lines}
              keyOf={(line) => line.id}
              columns={[
                { title: notices.line, width: '7%', cell: (line) => lines.indexOf(line) + 1 },
                { title: notices.where, width: '20%', cell: (line) => line.unit ?? line.board },
                { title: notices.planMethod, width: '14%', cell: (line) => notices.method[line.method] },
                { title: notices.copies, width: '8%', cell: (line) => line.copies },
                { title: notices.signature, width: '20%', cell: (line) => <Signature line={line} /> },
                { title: notices.day, width: '13%', cell: (line) => <OnPaper time={line.settledAt} day /> },
                { title: notices.handler, cell: (line) => line.handler && nameOf(line.handler) },
              ]}
            />
          </Sheet>
        )
      }}
    </Panel>
  )
}

/** Room to sign while it is to do; afterwards what became of it. */
function Signature({ line }: { line: Line }) {
  const { notices } = useWords()
  if (line.state === 'PENDING') return <span className="to-write" />
  return (
    <>
      {notices.lineState[line.state]} {line.recipient}
    </>
  )
}
