import { Link } from '@tanstack/react-router'
import type { Line, LineState } from '../../api/notice'
import { useWords } from '../../shared/words/useWords'
import { figuresOf } from './figures'

interface Props {
  lines: readonly Line[]
  chosen: LineState | undefined
}

/** How far the distribution is; each figure opens the lines behind it. */
export function Figures({ lines, chosen }: Props) {
  const { notices } = useWords()
  const figures = [{ state: undefined, count: lines.length }, ...figuresOf(lines)]
  return (
    <nav className="tabs" aria-label={notices.distribution}>
      {figures.map(({ state, count }) => (
        <Link
          key={state ?? ''}
          to="."
          search={state ? { lines: state } : {}}
          replace
          resetScroll={false}
          className={state === chosen ? 'active' : ''}
          activeProps={{}}
          aria-current={state === chosen ? 'page' : undefined}
        >
          {state ? notices.lineState[state] : notices.all} <span className="count">{count}</span>
        </Link>
      ))}
    </nav>
  )
}
