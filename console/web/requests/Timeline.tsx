import type { RequestDetail } from '../api/types'
import { At } from '../shared/time/SuiteTime'
import { inLanguage } from '../shared/words/language'
import { useSpeech } from '../shared/words/useWords'
import { useCategories } from './useCategories'

/** What happened, newest first. */
export function Timeline({ request }: { request: RequestDetail }) {
  const { words, language } = useSpeech()
  const categories = useCategories(request)
  const lines = [...(request.timeline ?? [])].reverse()
  return (
    <section className="card timeline" aria-label={words.file.timeline}>
      <h2>{words.file.timeline}</h2>
      <ol className="plain">
        {lines.map((line) => (
          <li key={`${line.at} ${line.code} ${line.number}`}>
            <span className="when">
              <At time={line.at} />
            </span>
            <span className="what">{inLanguage(line.label ?? '', language)}</span> {line.number}{' '}
            <span className="quiet">{line.byName ?? line.by}</span>
            {line.mode && <span className="mark">{words.enums.mode[line.mode]}</span>}
            {line.words && <div className="words">{line.words}</div>}
            {line.detail && line.detail !== line.words && <div className="words">{categories.nameOf(line.detail)}</div>}
          </li>
        ))}
      </ol>
    </section>
  )
}
