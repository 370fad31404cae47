import type { RequestDetail } from '../api/types'
import { Sentence } from '../shared/scripts/Sentence'
import { scriptsFor } from '../shared/scripts/scripts'
import { useScripts } from '../shared/scripts/useScripts'
import { useWords } from '../shared/words/useWords'
import { standardOf } from './standard'

const NOT_OURS = 'COMPLAINT_NOT_OURS'

/** How a complaint is dealt with from here on, as the branch has it: the standard that it is at in front, the others folded. */
export function Standards({ request }: { request: RequestDetail }) {
  const { scripts: words } = useWords()
  const said = scriptsFor(useScripts() ?? [], 'COMPLAINT_STANDARD', {})
  if (said.length === 0) return null
  const codes = [`COMPLAINT_STANDARD_${standardOf(request)}`, ...(request.classification?.outOfCompetence ? [NOT_OURS] : [])]
  const now = said.filter((script) => codes.includes(script.code))
  return (
    <section className="card" aria-label={words.trigger.COMPLAINT_STANDARD}>
      {now.map((script) => (
        <Sentence key={script.code} script={script} />
      ))}
      <details>
        <summary>{words.trigger.COMPLAINT_STANDARD}</summary>
        <ul className="plain">
          {said.map((script) => (
            <li key={script.code}>
              <Sentence script={script} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
