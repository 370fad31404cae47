import { useWords } from '../words/useWords'
import { dueIn } from './due'
import { At, useTime } from './SuiteTime'

/** How long is left, in words and by a sign, not by colour alone. */
export function DueTag({ dueAt }: { dueAt: string }) {
  const { now } = useTime()
  const { text, pressure } = dueIn(dueAt, now, useWords())
  return (
    <span className={`due due-${pressure}`}>
      {pressure === 'over' && <span aria-hidden="true">⚠ </span>}
      {text}
      <span className="due-at">
        <At time={dueAt} limit />
      </span>
    </span>
  )
}
