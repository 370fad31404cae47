import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { partsOf } from '../shared/time/month'
import { useWords } from '../shared/words/useWords'
import type { CallbackFilter } from './callbackFilter'

interface Props {
  filter: CallbackFilter
  month: string
  count: () => Promise<{ count: number; capped: boolean }>
}

/** Says which figure of the coverage these rows stand behind, and how many they are. */
export function BehindFigure({ filter, month, count }: Props) {
  const { coverage } = useWords()
  const { data } = useQuery({ queryKey: ['count', 'behind figure', filter], queryFn: count })
  const { rule, office, branch, outcome } = filter
  const back = { month, ...(branch ? { branch } : {}), ...(office ? { office } : {}), ...(rule ? { rule } : {}) }
  return (
    <p className="behind-figure">
      <strong>
        {coverage.behind(coverage.monthOf(...partsOf(month)), outcome ? coverage.outcome[outcome] : coverage.everything)}
      </strong>{' '}
      {office && <span>{office}</span>}{' '}
      {data && <span className="count">{coverage.matters(`${data.count}${data.capped ? '+' : ''}`)}</span>}{' '}
      <Link to="/coverage" search={back}>
        {coverage.back}
      </Link>
    </p>
  )
}
