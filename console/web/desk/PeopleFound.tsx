import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import type { KeyboardEvent } from 'react'
import { answer, intake } from '../api/services'
import { useMay } from '../shared/me/useMay'
import { inLanguage } from '../shared/words/language'
import { useSpeech } from '../shared/words/useWords'
import { NoSuchHome } from './NoSuchHome'
import { type Known, ofCallers, ofUnits } from './people'
import { folded } from './registration'

interface Props {
  phone: string
  unit: string
  /** Takes name and home of one of them over into the form. */
  onPick: (caller: Pick<Known, 'unit'> & { name?: string }) => void
}

/** Whom the register of households knows by this number or in this home, or that it has no such home. */
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
      return (await answer(intake.GET('/api/intake/households/units', { params }))).data.items
    },
  })
  const known = [...(phone ? (callers.data ?? []) : []), ...(unit ? ofUnits(home.data ?? []) : [])]
  const people = [...new Map(known.map((it) => [it.id, it])).values()]
  if (unit && home.data?.length === 0) return <NoSuchHome unit={unit} onPick={onPick} />
  if (people.length === 0) return null
  return (
    <ul className="plain people" aria-label={words.desk.known} onKeyDown={moved}>
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

/** ↑ and ↓ lead to the one above and below. */
function moved(event: KeyboardEvent) {
  const step = event.code === 'ArrowDown' ? 1 : event.code === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  const people = [...event.currentTarget.querySelectorAll('button')]
  const next = people[people.indexOf(event.target as HTMLButtonElement) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}
