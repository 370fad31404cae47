import { Button } from 'antd'
import type { Problem } from '../api/problem'
import { TextField } from '../shared/form/TextField'
import { TimeField } from '../shared/form/TimeField'
import { useTime } from '../shared/time/SuiteTime'
import { useWords } from '../shared/words/useWords'
import { asksWhenReceived, type Entry } from './registration'

interface Props {
  values: Entry
  change: (more: Partial<Entry>) => void
  problem: Problem | undefined
  startedAt: number
}

/** What was begun longer ago was received before it will be registered, and clocks start from receipt. */
const LATE = 600_000

/** What is seldom needed; open where the channel asks for it. */
export function MoreFields({ values, change, problem, startedAt }: Props) {
  const words = useWords()
  const { now } = useTime()
  const late = startedAt > 0 && now - startedAt > LATE && !values.receivedAt
  const open = asksWhenReceived(values.channel) || late || Boolean(values.receivedAt || values.agreedReplyAt || values.remarks)
  return (
    <details className="more" open={open || undefined}>
      <summary>{words.common.more}</summary>
      {late && (
        <Button size="small" onClick={() => change({ receivedAt: new Date(startedAt).toISOString() })}>
          {words.desk.receivedAsBegun}
        </Button>
      )}
      <div className="row">
        <TimeField
          name="receivedAt"
          label={words.desk.receivedAt}
          hint={words.desk.receivedHint}
          problem={problem}
          value={values.receivedAt}
          onChange={(receivedAt) => change({ receivedAt })}
        />
        <TimeField
          name="agreedReplyAt"
          label={words.desk.agreedReplyAt}
          problem={problem}
          value={values.agreedReplyAt}
          onChange={(agreedReplyAt) => change({ agreedReplyAt })}
        />
      </div>
      <TextField
        name="remarks"
        label={words.desk.remarks}
        rows={2}
        problem={problem}
        value={values.remarks}
        onChange={(remarks) => change({ remarks })}
      />
    </details>
  )
}
