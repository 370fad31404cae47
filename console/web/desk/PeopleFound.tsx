import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { answer, intake } from '../api/services'
import { useMay } from '../shared/me/useMay'
import { inLanguage } from '../shared/words/language'
import { useSpeech } from '../shared/words/useWords'
import { type Known, ofCallers, ofUnits } from './people'
import { folded } from './registration'

interface Props {
  phone: string
  unit: string
  /** Takes name and home of one of them over into the form. */
  onPick: (person: Known) => void
}

/** Whom the register of households knows by this number or in this home; says nothing where it knows nobody. */
export function PeopleFound({ phone, unit, onPick }: Props) {
  const { words, language } = useSpeech()
  const mayLookUp = useMay('intake', 'household.look-up')
  const mayRead = useMay('intake', 'household.read')
  const callers = useQuery({
    queryKey: ['people', 'phone', folded(phone)],
    enabled: mayLookUp && phone !== '',
    retry: false,
    queryFn: async () =>
      ofCallers((await answer(intake.POST('/api/intake/households/lookups', { body: { phone: folded(phone) } }))).data),
  })
  const home = useQuery({
    queryKey: ['people', 'unit', folded(unit)],
    enabled: mayRead && unit !== '',
    retry: false,
    queryFn: async () => {
      const params = { query: { unit: folded(unit) } }
      return ofUnits((await answer(intake.GET('/api/intake/households/units', { params }))).data.items)
    },
  })
  const known = [...(phone ? (callers.data ?? []) : []), ...(unit ? (home.data ?? []) : [])]
  const people = [...new Map(known.map((it) => [it.id, it])).values()]
  if (people.length === 0) return null
  return (
    <ul className="plain people" aria-label={words.desk.known}>
      {people.map((it) => (
        <li key={it.id}>
          <Button size="small" type="link" onClick={() => onPick(it)}>
            {it.name}
          </Button>{' '}
          {inLanguage(it.relation, language)}{' '}
          <Link to="/households/$id" params={{ id: it.unitId }}>
            {it.unit}
          </Link>
        </li>
      ))}
    </ul>
  )
}
