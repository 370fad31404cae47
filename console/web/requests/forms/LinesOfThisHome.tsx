import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { answer, intake } from '../../api/services'
import type { RequestDetail } from '../../api/types'
import { RequestState } from '../../shared/RequestState'
import { useWords } from '../../shared/words/useWords'

interface Props {
  of: RequestDetail
  onPick: (number: string) => void
}

/** What else was registered of this home, newest first: the other line is mostly one of these. */
export function LinesOfThisHome({ of, onPick }: Props) {
  const words = useWords()
  const unit = of.unit ?? ''
  const found = useQuery({
    queryKey: ['matters', 'unit', unit],
    enabled: unit !== '',
    queryFn: async () => {
      const params = { query: { unit, size: 20 } }
      return (await answer(intake.GET('/api/intake/service-requests', { params }))).data.items
    },
  })
  const others = found.data?.filter((it) => it.id !== of.id && it.state !== 'VOID') ?? []
  if (others.length === 0) return null
  return (
    <ul className="plain" aria-label={words.corrections.ofThisHome}>
      {others.map((it) => (
        <li key={it.id}>
          <Button size="small" onClick={() => onPick(it.number)}>
            {it.number}
          </Button>{' '}
          {words.enums.kind[it.kind]} <RequestState state={it.state} />
        </li>
      ))}
    </ul>
  )
}
