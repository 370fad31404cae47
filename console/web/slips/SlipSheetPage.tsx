import { Link } from '@tanstack/react-router'
import { Panel } from '../shared/Panel'
import { Sheet } from '../shared/print/Sheet'
import { useWords } from '../shared/words/useWords'
import { SlipSheet } from './SlipSheet'
import { useSlip } from './useSlip'

/** The slip as paper, two to a sheet of A4. */
export function SlipSheetPage() {
  const words = useWords()
  const slip = useSlip()
  return (
    <Panel query={slip} heading={words.slips.sheet.title}>
      {(file) => {
        const { id } = file.slip
        const back = (
          <Link to="/slips/$id" params={{ id }}>
            {words.slips.backToFile}
          </Link>
        )
        return (
          <Sheet size="a5-landscape" title={words.slips.sheet.title} choices={back}>
            <SlipSheet file={file} />
          </Sheet>
        )
      }}
    </Panel>
  )
}
