import { Sentence } from '../shared/scripts/Sentence'
import { scriptsFor } from '../shared/scripts/scripts'
import { useScripts } from '../shared/scripts/useScripts'
import { useWords } from '../shared/words/useWords'

/** How a complaint is dealt with from here on, as the branch has it. */
export function Standards() {
  const { scripts: words } = useWords()
  const said = scriptsFor(useScripts() ?? [], 'COMPLAINT_STANDARD', {})
  if (said.length === 0) return null
  return (
    <details className="card">
      <summary>{words.trigger.COMPLAINT_STANDARD}</summary>
      <ul className="plain">
        {said.map((script) => (
          <li key={script.code}>
            <Sentence script={script} />
          </li>
        ))}
      </ul>
    </details>
  )
}
