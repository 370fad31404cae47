import type { RequestDetail } from '../../api/types'
import { useDepartments } from '../../shared/organisation/useDepartments'
import { useStaffNames } from '../../shared/organisation/useStaffNames'
import { OnPaper } from '../../shared/print/OnPaper'
import { SheetPair } from '../../shared/print/SheetPair'
import { SheetRow } from '../../shared/print/SheetRow'
import { SlipOutcome } from '../../shared/SlipOutcome'
import { useReport } from '../../shared/useReport'
import { Colon } from '../../shared/words/Colon'
import { inLanguage } from '../../shared/words/language'
import { useSpeech } from '../../shared/words/useWords'

/** What a department reported. */
function Reported({ slip: { id, number } }: { slip: RequestDetail['slips'][number] }) {
  const report = useReport(id)
  if (!report?.result) return null
  return (
    <>
      <div>{number}</div>
      <SlipOutcome of={report} />
    </>
  )
}

/** By when an answer is owed, to whom it went, and what was said to the household; room to write where nothing was yet. */
export function Measures({ request }: { request: RequestDetail }) {
  const { words, language } = useSpeech()
  const departments = useDepartments()
  const nameOf = useStaffNames()
  const spoken = request.timeline.filter((line) => line.words)
  const slips = request.slips.map((slip) => (
    <div key={slip.id}>
      {slip.number} {departments.nameOf(slip.departmentCode)}
    </div>
  ))
  return (
    <>
      <SheetPair
        facts={[
          [words.sheet.limits, <OnPaper key="limit" time={request.replyDueAt} limit />],
          [words.file.slips, slips],
        ]}
      />
      <SheetRow label={words.sheet.measures}>
        {spoken.map((line) => (
          <div key={`${line.at} ${line.code}`} className="as-written">
            <OnPaper time={line.at} /> {inLanguage(line.label, language)} {line.by && nameOf(line.by)}
            <Colon />
            {line.words}
          </div>
        ))}
        {request.slips.map((slip) => (
          <Reported key={slip.id} slip={slip} />
        ))}
        {spoken.length === 0 && request.slips.length === 0 && <span className="to-write" />}
      </SheetRow>
    </>
  )
}
