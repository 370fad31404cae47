import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useDesk } from '../shared/drafts/Desk'
import type { Drafts } from '../shared/drafts/store'
import { draftsChanged, onDraftsChanged } from '../shared/drafts/useDraft'
import { RowButton } from '../shared/list/RowButton'
import { span } from '../shared/time/due'
import { useWords } from '../shared/words/useWords'
import type { Words } from '../shared/words/zh'

const MINUTE = 60_000

/** No form is open on this screen: what is being written is so in another window. */
async function all(drafts: Drafts) {
  const kept = await drafts.all()
  const open = await drafts.beingWritten(kept)
  return kept.map((draft) => ({ draft, elsewhere: open.includes(draft) }))
}

/** How long ago, as people say it. */
function ageOf(past: number, words: Words): string {
  return past < MINUTE ? words.drafts.justNow : words.drafts.age(span(past, words))
}

/** Everything that this person has typed on this computer and not sent. */
export function DraftsPage() {
  const words = useWords()
  const { drafts, session } = useDesk()
  const kept = useQuery({ queryKey: ['drafts', session.staffId], queryFn: () => all(drafts), staleTime: 0 })
  const { refetch } = kept
  useEffect(() => onDraftsChanged(() => void refetch()), [refetch])
  return (
    <>
      <h1>{words.drafts.title}</h1>
      <p className="quiet">{words.drafts.kept}</p>
      {kept.data?.length === 0 && <p>{words.drafts.empty}</p>}
      <ul className="plain">
        {kept.data?.map(({ draft, elsewhere }) => (
          <li key={`${draft.form}/${draft.subject}/${draft.nth}`} className="card draft">
            {elsewhere ? (
              draft.title
            ) : (
              <Link to={draft.address} onClick={() => drafts.want(draft)}>
                {draft.title}
              </Link>
            )}
            {draft.waits && <span className="mark">{words.drafts.waits}</span>}
            <span className="quiet">{ageOf(Date.now() - draft.changedAt, words)}</span>
            {elsewhere ? (
              <span className="mark">{words.drafts.elsewhere}</span>
            ) : (
              <RowButton of={draft.title} onClick={() => void drafts.drop(draft).then(draftsChanged)}>
                {words.common.discard}
              </RowButton>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
