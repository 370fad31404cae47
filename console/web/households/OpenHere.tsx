import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { answer, intake } from '../api/services'
import type { State } from '../api/types'
import { Limit } from '../shared/Limit'
import { ShortNumber } from '../shared/list/ShortNumber'
import { Panel } from '../shared/Panel'
import { RequestState } from '../shared/RequestState'
import { useWords } from '../shared/words/useWords'

const OPEN: State[] = ['RECORDED', 'VERIFYING', 'TRIAGED', 'AWAITING_INSTRUCTION', 'IN_PROGRESS', 'HANDLED', 'AWAITING_CALLBACK']
const SIZE = 20

/** What this home waits for. */
export function OpenHere({ unit }: { unit: string }) {
  const words = useWords()
  const { households } = words
  const open = useQuery({
    queryKey: ['matters', 'open', unit],
    queryFn: async () => {
      const params = { query: { unit, state: OPEN, size: SIZE } }
      return (await answer(intake.GET('/api/intake/service-requests', { params }))).data.items
    },
  })
  return (
    <section className="card" aria-labelledby="open-here">
      <h2 id="open-here">{households.open}</h2>
      <Panel query={open}>
        {(items) =>
          items.length === 0 ? (
            <p className="quiet">{households.noOpen}</p>
          ) : (
            <ul className="plain">
              {items.map((it) => (
                <li key={it.id} className="matter">
                  <Link to="/requests/$id" params={{ id: it.id }}>
                    <ShortNumber of={it.number} />
                  </Link>{' '}
                  {words.enums.kind[it.kind]} <RequestState state={it.state} /> <Limit of={it} />
                </li>
              ))}
            </ul>
          )
        }
      </Panel>
      <p>
        <Link to="/requests" search={{ q: unit }}>
          {households.allMatters}
        </Link>
      </p>
    </section>
  )
}
