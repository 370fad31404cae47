import { Link, useLocation } from '@tanstack/react-router'
import { useEffect, useId, useRef, useState } from 'react'
import { signOut } from '../api/session'
import { useDesk } from '../shared/drafts/Desk'
import { onDraftsChanged } from '../shared/drafts/useDraft'
import { focusedIntoSight } from '../shared/list/inSight'
import { useMay } from '../shared/me/useMay'
import { usePlaceName } from '../shared/organisation/usePlaceName'
import { useSpeech } from '../shared/words/useWords'
import { boardsOf, KEEPS_HOUSEHOLDS } from './boards'
import { useLine } from './useLine'
import { Waiting } from './Waiting'

const HOME = '/'
/** As the router marks the board that is open, for the one that is shown at home. */
const OPEN = { className: 'active', 'aria-current': 'page' } as const

/** The boards on the left, and who sits here. */
export function Rail({ onHelp }: { onHelp: () => void }) {
  const { words, language, speak } = useSpeech()
  const { session, drafts } = useDesk()
  const [unsent, setUnsent] = useState(0)
  const line = useLine()
  const online = line === 'online'
  const placeName = usePlaceName()
  const { pathname } = useLocation()
  const nav = useRef<HTMLElement>(null)
  const person = useId()
  /** On a phone it lies folded up at the end of the one row. */
  const [unfolded, setUnfolded] = useState(false)
  const boards = boardsOf(session.roles, useMay('intake', KEEPS_HOUSEHOLDS))
  useEffect(() => {
    let shown = true
    const count = () => void drafts.all().then((all) => shown && setUnsent(all.length))
    count()
    const noMore = onDraftsChanged(count)
    return () => {
      shown = false
      noMore()
    }
  }, [drafts])
  // biome-ignore lint/correctness/useExhaustiveDependencies: with the address another board is the one that is open
  useEffect(() => {
    setUnfolded(false)
    nav.current?.querySelector('.active')?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [pathname])
  return (
    <header className="rail">
      <div className="brand">{words.product}</div>
      <nav ref={nav} aria-label={words.nav.main} onFocus={focusedIntoSight}>
        {boards.map(({ to, word, search = {}, counted, key, keyShortcut }) => (
          <Link
            key={to}
            to={to}
            search={search}
            activeOptions={{ includeSearch: false }}
            aria-keyshortcuts={keyShortcut}
            {...(pathname === HOME && to === boards[0]?.to ? OPEN : {})}
          >
            {word(words)} {key && <kbd>{key}</kbd>}
            {counted && <Waiting {...counted} board={word(words)} search={search} />}
          </Link>
        ))}
        <Link to="/drafts">
          {words.nav.drafts} {unsent > 0 && <span className="count">{unsent}</span>}
        </Link>
      </nav>
      <button
        type="button"
        className="unfold"
        aria-expanded={unfolded}
        aria-controls={person}
        onClick={() => setUnfolded(!unfolded)}
      >
        <span className={online ? 'line-on' : 'line-off'} aria-hidden="true">
          {online ? '●' : '○'}
        </span>{' '}
        {words.nav.person}
      </button>
      <div id={person} className={unfolded ? 'person unfolded' : 'person'}>
        <span className={online ? 'line-on' : 'line-off'} role="status">
          <span aria-hidden="true">{online ? '●' : '○'}</span> {words.line[line]}
        </span>
        <span className="name">{session.name}</span>
        <span className="org">{placeName(session.org)}</span>
        <button type="button" onClick={onHelp} aria-keyshortcuts="F1">
          {words.keys.hint}
        </button>
        <button type="button" lang={language === 'zh' ? 'en' : 'zh-CN'} onClick={() => speak(language === 'zh' ? 'en' : 'zh')}>
          {words.nav.switchLanguage}
        </button>
        <button type="button" onClick={signOut}>
          {words.nav.signOut}
        </button>
      </div>
    </header>
  )
}
