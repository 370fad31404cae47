import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useEffect } from 'react'
import { useDesk } from '../shared/drafts/Desk'
import { draftsChanged, onDraftsChanged } from '../shared/drafts/useDraft'
import { span } from '../shared/time/due'
import { useWords } from '../shared/words/useWords'

/** Everything that this person has typed on this computer and not sent. */
export function DraftsPage() {
  const words = useWords()
  const { drafts, session } = useDesk()
  const kept = useQuery({ queryKey: ['drafts', session.staffId], queryFn: () => drafts.all(), staleTime: 0 })
  const { refetch } = kept
  useEffect(() => onDraftsChanged(() => void refetch()), [refetch])
  return (
    <>
      <h1>{words.drafts.title}</h1>
      <p className="quiet">{words.drafts.kept}</p>
      {kept.data?.length === 0 && <p>{words.drafts.empty}</p>}
      <ul className="plain">
        {kept.data?.map((draft) => (
          <li key={`${draft.form}/${draft.subject}`} className="card draft">
            <Link to={draft.address}>{draft.title}</Link>
            <span className="quiet">{words.drafts.age(span(Date.now() - draft.changedAt, words))}</span>
            <Button size="small" onClick={() => void drafts.drop(draft.form, draft.subject).then(draftsChanged)}>
              {words.common.discard}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
