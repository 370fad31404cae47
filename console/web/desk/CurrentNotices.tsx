import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { answer, notice } from '../api/services'
import { useMay } from '../shared/me/useMay'
import { At } from '../shared/time/SuiteTime'
import { useWords } from '../shared/words/useWords'
import { NoticeToRead } from './NoticeToRead'

const SHOWN = 5
const LOOK_AGAIN = 60_000

/** Notices in force, which half of the calls are about; says nothing where there are none or somebody may not see them. */
export function CurrentNotices() {
  const words = useWords()
  const mayRead = useMay('notice', 'notice.read')
  const { data } = useQuery({
    queryKey: ['notices', 'in force'],
    enabled: mayRead,
    refetchInterval: LOOK_AGAIN,
    retry: false,
    queryFn: async () => {
      const query = { state: ['RELEASED' as const], size: SHOWN }
      return (await answer(notice.GET('/api/notice/notices', { params: { query } }))).data
    },
  })
  if (!data || data.items.length === 0) return null
  return (
    <section className="in-force" aria-label={words.desk.inForce}>
      <h3>{words.desk.inForce}</h3>
      {data.items.map((it) => (
        <details key={it.id}>
          <summary>
            {it.title ?? it.topic}{' '}
            {it.validTo && (
              <span className="quiet">
                {words.desk.until} <At time={it.validTo} limit />
              </span>
            )}
          </summary>
          <NoticeToRead id={it.id} />
        </details>
      ))}
      {data.next && (
        <Link to="/notices" search={{ state: 'RELEASED' }}>
          {words.common.more}
        </Link>
      )}
    </section>
  )
}
