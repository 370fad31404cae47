import type { RequestDetail } from '../../api/types'
import { useDepartments } from '../../shared/organisation/useDepartments'
import { useStaffNames } from '../../shared/organisation/useStaffNames'
import { OnPaper } from '../../shared/print/OnPaper'
import { inLanguage } from '../../shared/words/language'
import { useSpeech } from '../../shared/words/useWords'

/** By when an answer is owed, to whom it went, and what was said to the household; room to write where nothing was yet. */
export function Measures({ request }: { request: RequestDetail }) {
  const { words, language } = useSpeech()
  const departments = useDepartments()
  const nameOf = useStaffNames()
  const spoken = request.timeline.filter((line) => line.words)
  return (
    <>
      <tr>
        <th scope="row">{words.sheet.limits}</th>
        <td>
          <OnPaper time={request.replyDueAt} limit />
        </td>
        <th scope="row">{words.file.slips}</th>
        <td>
          {request.slips.map((slip) => (
            <div key={slip.id}>
              {slip.number} {departments.nameOf(slip.departmentCode)}
            </div>
          ))}
        </td>
      </tr>
      <tr>
        <th scope="row">{words.sheet.measures}</th>
        <td colSpan={3}>
          {spoken.map((line) => (
            <div key={`${line.at} ${line.code}`} className="as-written">
              <OnPaper time={line.at} /> {inLanguage(line.label, language)} {line.by && nameOf(line.by)}: {line.words}
            </div>
          ))}
          {spoken.length === 0 && <span className="to-write" />}
        </td>
      </tr>
    </>
  )
}
