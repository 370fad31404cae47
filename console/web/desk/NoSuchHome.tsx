import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { answer, intake } from '../api/services'
import { useWords } from '../shared/words/useWords'
import { meantBy } from './meant'
import { folded } from './registration'

interface Props {
  unit: string
  onPick: (caller: { unit: string }) => void
}

async function homes(query: { unit?: string; size?: number }): Promise<readonly { unit: string }[]> {
  return (await answer(intake.GET('/api/intake/households/units', { params: { query } }))).data.items
}

/** Says of a home that the register of households does not have it, and which it has that may be meant; nothing where none are kept. */
export function NoSuchHome({ unit, onPick }: Props) {
  const words = useWords()
  const asked = folded(unit)
  const near = useQuery({
    queryKey: ['people', 'near', asked],
    retry: false,
    queryFn: async () => {
      if ((await homes({ size: 1 })).length === 0) return undefined
      return (await Promise.all(meantBy(asked).map((it) => homes({ unit: it })))).flat()
    },
  })
  if (!near.data) return null
  return (
    <p role="status" className="people">
      {words.desk.noHome(asked)}{' '}
      {near.data.map((it) => (
        <Button key={it.unit} size="small" onClick={() => onPick(it)}>
          {words.desk.meant(it.unit)}
        </Button>
      ))}
    </p>
  )
}
