import { useNavigate, useSearch } from '@tanstack/react-router'
import { Checkbox } from 'antd'
import { useOfficeName } from '../../shared/organisation/useOfficeName'
import { Panel } from '../../shared/Panel'
import { OnPaper } from '../../shared/print/OnPaper'
import { Sheet } from '../../shared/print/Sheet'
import { Colon } from '../../shared/words/Colon'
import { useWords } from '../../shared/words/useWords'
import { useNotice } from '../useNotice'
import { DecisionsOnFile } from './DecisionsOnFile'

/** A notice on announcement paper, to be posted; or the copy for the file, which says who agreed. */
export function PaperSheetPage() {
  const { notices } = useWords()
  const navigate = useNavigate()
  const officeName = useOfficeName()
  const { file: forTheFile = false } = useSearch({ strict: false })
  return (
    <Panel query={useNotice()} heading={notices.title}>
      {(file) => {
        const { notice, contact } = file
        const choose = (chosen: boolean) =>
          void navigate({
            to: '/print/notices/$id',
            params: { id: notice.id },
            search: chosen ? { file: true } : {},
            replace: true,
          })
        return (
          <Sheet
            size="a4"
            title={notice.title ?? notices.untitled}
            number={notice.number}
            choices={
              <Checkbox checked={forTheFile} onChange={(event) => choose(event.target.checked)}>
                {notices.fileCopy}
              </Checkbox>
            }
          >
            {notice.state !== 'RELEASED' && <p className="sheet-warning">{notices.notInForce(notices.state[notice.state])}</p>}
            {file.source && (
              <p>
                {notices.source}
                <Colon />
                {file.source}
              </p>
            )}
            <p className="sheet-text">{file.body}</p>
            {contact && (
              <p>
                {notices.contactPhone} {contact.phone} {contact.address}
              </p>
            )}
            <div className="sheet-end">
              <p>{officeName(notice.office)}</p>
              <p>
                <OnPaper time={notice.releasedAt} day />
              </p>
              <p>
                {notices.validTo} <OnPaper time={notice.validTo} limit />
              </p>
            </div>
            {forTheFile && <DecisionsOnFile file={file} />}
          </Sheet>
        )
      }}
    </Panel>
  )
}
