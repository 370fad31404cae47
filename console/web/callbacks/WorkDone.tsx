import { Link } from '@tanstack/react-router'
import type { ListedCallback } from '../api/callback'
import type { RequestDetail } from '../api/types'
import { useDepartments } from '../shared/organisation/useDepartments'
import { SlipOutcome } from '../shared/SlipOutcome'
import { At } from '../shared/time/SuiteTime'
import { useReport } from '../shared/useReport'
import { Colon } from '../shared/words/Colon'
import { inLanguage } from '../shared/words/language'
import { useSpeech } from '../shared/words/useWords'

const REOPENED = 'reopened'
const TOLD = ['answered', 'replied']

interface Props {
  request: RequestDetail
  callback: Pick<ListedCallback, 'sourceId' | 'round'>
}

/** What the household is asked about: what departments reported, of a repair the one that made it, and what the desk told. */
export function WorkDone({ request, callback }: Props) {
  const { language } = useSpeech()
  const mine = request.slips.filter((it) => it.id === callback.sourceId)
  const done = mine.length > 0 ? mine : request.slips.filter((it) => it.round === callback.round && it.status === 'CONFIRMED')
  const told = ofRound(request.timeline, callback.round).filter((line) => TOLD.includes(line.code) && line.words)
  return (
    <>
      {done.map((slip) => (
        <Reported key={slip.id} slip={slip} />
      ))}
      {told.map((line) => (
        <p key={line.at}>
          <strong>{inLanguage(line.label, language)}</strong>
          <Colon />
          {line.words} · <At time={line.at} />
        </p>
      ))}
    </>
  )
}

/** What happened from one reopening to the next. */
function ofRound(timeline: RequestDetail['timeline'], round: number) {
  const opened = timeline.flatMap((line, at) => (line.code === REOPENED ? [at] : []))
  return timeline.slice(opened[round - 2] ?? 0, opened[round - 1])
}

/** The report of one slip. */
function Reported({ slip }: { slip: RequestDetail['slips'][number] }) {
  const departments = useDepartments()
  const data = useReport(slip.id)
  if (!data) return null
  return (
    <>
      <p className="quiet">
        <Link to={`/slips/${slip.id}`}>{slip.number}</Link> {departments.nameOf(slip.departmentCode)}
      </p>
      <SlipOutcome of={data} />
    </>
  )
}
