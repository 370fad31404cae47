import { Link } from '@tanstack/react-router'
import type { SlipDetail } from '../api/routing'
import { useMay } from '../shared/me/useMay'
import { useDepartments } from '../shared/organisation/useDepartments'
import { SlipOutcome } from '../shared/SlipOutcome'
import { At } from '../shared/time/SuiteTime'
import { Colon } from '../shared/words/Colon'
import { useWords } from '../shared/words/useWords'
import { UrgedTag } from './UrgedTag'

/** Where to go and what for; never a phone. */
export function SlipFacts({ file }: { file: SlipDetail }) {
  const words = useWords()
  const { slips } = words
  const { slip } = file
  const departments = useDepartments()
  const mayRead = useMay('intake', 'service-request.read')
  return (
    <section className="card" aria-label={slips.content}>
      <p className="caller-line">
        <strong>{slip.unit ?? (slip.content && slips.publicPlace)}</strong> {slip.place}
      </p>
      <blockquote>{slip.content ?? <i className="quiet">{slips.hidden}</i>}</blockquote>
      {slip.visitFrom && (
        <p>
          {slips.visit}
          <Colon />
          <At time={slip.visitFrom} /> {slips.until} <At time={slip.visitTo} limit />
        </p>
      )}
      {file.answerBy && (
        <p>
          {slips.answerBy}
          <Colon />
          <At time={file.answerBy} limit />
        </p>
      )}
      {slip.urgings > 0 && (
        <p>
          <UrgedTag slip={slip} />
        </p>
      )}
      {slip.lastNote && (
        <p>
          <strong>{slips.lastSaid}</strong>
          <Colon />
          {slip.lastNote.done ?? <i className="quiet">{slips.hidden}</i>}
          {slip.lastNote.next && ` → ${slip.lastNote.next}`}
          <span className="quiet">
            {slip.lastNote.formerDepartment && ` · ${departments.nameOf(slip.lastNote.formerDepartment)}`}
            {' · '}
            <At time={slip.lastNote.at} />
          </span>
        </p>
      )}
      <p className="quiet">
        {slips.request} {mayRead ? <Link to={`/requests/${slip.requestId}`}>{slip.requestNumber}</Link> : slip.requestNumber} →{' '}
        {departments.nameOf(slip.departmentCode)} · {slips.transmission[file.transmission]}
        {file.handedOverTo && ` · ${slips.handedOverTo} ${file.handedOverTo}`} · {slips.delivered} <At time={file.deliveredAt} />
      </p>
      <SlipOutcome of={file} />
      {file.reason && (
        <p>
          <strong>{slips.reason}</strong>
          <Colon />
          {file.reason}
        </p>
      )}
    </section>
  )
}
