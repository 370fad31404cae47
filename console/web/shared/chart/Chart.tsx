import { useNavigate } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { Colon } from '../words/Colon'
import { useWords } from '../words/useWords'
import { ChartTable } from './ChartTable'
import { drawnRows, type Shares } from './chart'

const Drawing = lazy(() => import('./Drawing').then(({ Drawing: drawing }) => ({ default: drawing })))

/** A chart with what it counts and for when, and the same figures as a table; each figure opens its rows. */
export function Chart({ shares }: { shares: Shares }) {
  const words = useWords()
  const navigate = useNavigate()
  return (
    <figure className="card chart">
      <figcaption>
        <h2>{shares.title}</h2>
        <span className="quiet">
          {shares.period} · {words.chart.unit}
          <Colon />
          {shares.unit}
        </span>
      </figcaption>
      {drawnRows(shares).length > 0 && (
        <Suspense fallback={<p className="quiet">{words.common.loading}</p>}>
          <Drawing shares={shares} onOpen={({ to, search }) => void navigate({ to, search })} />
        </Suspense>
      )}
      <ChartTable shares={shares} />
    </figure>
  )
}
