import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { Script } from '../api/scripts'
import { answer, intake } from '../api/services'
import { type Column, Rows } from '../shared/list/Rows'
import { SearchField } from '../shared/list/SearchField'
import { Panel } from '../shared/Panel'
import { conductOf, spoken } from '../shared/scripts/scripts'
import type { Language } from '../shared/words/language'
import { useSpeech } from '../shared/words/useWords'
import type { Words } from '../shared/words/zh'
import { found, scriptFilter } from './scriptFilter'

/** Everything that is said at the desk, moment by moment, and what is not. */
export function ScriptsPage() {
  const { words, language } = useSpeech()
  const { scripts } = words
  const navigate = useNavigate()
  const { text } = scriptFilter(useSearch({ strict: false }))
  const library = useQuery({
    queryKey: ['desk-scripts', 'library'],
    queryFn: async () => (await answer(intake.GET('/api/intake/desk-scripts', { params: { query: { whole: true } } }))).data,
  })
  return (
    <>
      <h1>{scripts.title}</h1>
      <search className="filters">
        <SearchField
          label={scripts.search}
          hint={scripts.searchHint}
          value={text}
          onSearch={(typed) => void navigate({ to: '/scripts', search: typed ? { text: typed } : {}, replace: true })}
        />
      </search>
      <Panel query={library}>
        {({ items, avoided }) => {
          const rows = found(items, text, words)
          return (
            <>
              {rows.length === 0 ? (
                <p role="status">{words.common.nothing}</p>
              ) : (
                <Rows
                  caption={scripts.title}
                  rows={rows}
                  columns={columns(words, language)}
                  keyOf={(it) => it.code}
                  to={(it) => `/scripts/${it.code}`}
                />
              )}
              <section className="card below-list" aria-labelledby="not-to-say">
                <h2 id="not-to-say">{scripts.avoided}</h2>
                <ul className="plain">
                  {avoided.map((it) => (
                    <li key={it.say}>
                      {it.avoid.map((phrase) => `“${phrase}”`).join('')} → “{it.say}”
                    </li>
                  ))}
                </ul>
              </section>
            </>
          )
        }}
      </Panel>
    </>
  )
}

function columns({ scripts }: Words, language: Language): Column<Script>[] {
  return [
    { key: 'moment', title: scripts.moment, wraps: true, cell: (it) => scripts.trigger[it.trigger] },
    {
      key: 'sentence',
      title: scripts.sentence,
      wraps: true,
      cell: (it) => (
        <>
          {it.text && `“${spoken(it.text)}”`}{' '}
          {conductOf(it, language) && <span className="quiet">{conductOf(it, language)}</span>}
        </>
      ),
    },
    { key: 'wordedBy', title: scripts.wordedBy, wide: true, cell: (it) => scripts.worded[it.wordedBy] },
  ]
}
