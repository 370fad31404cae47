import { Link } from '@tanstack/react-router'
import { Panel } from '../../shared/Panel'
import { Sheet } from '../../shared/print/Sheet'
import { useWords } from '../../shared/words/useWords'
import { useRequest } from '../useRequest'
import { RequestSheet } from './RequestSheet'

/** A request as paper: what was asked, what was done, and room for what is written by hand. */
export function RequestSheetPage() {
  const { sheet, file } = useWords()
  return (
    <Panel query={useRequest()} heading={sheet.request}>
      {(request) => {
        const back = (
          <Link to="/requests/$id" params={{ id: request.id }}>
            {file.backToFile}
          </Link>
        )
        return (
          <Sheet size="a4" title={request.kind === 'COMPLAINT' ? sheet.complaint : sheet.request} choices={back}>
            <RequestSheet request={request} />
          </Sheet>
        )
      }}
    </Panel>
  )
}
