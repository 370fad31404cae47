import { Alert } from 'antd'
import { useServiceHours } from '../shared/time/useServiceHours'
import { useWords } from '../shared/words/useWords'
import type { Entry } from './registration'

/** S1-5.3b: whoever asks something by phone while the centre is closed is rung back when it opens; repairs are taken at any hour. */
export function AfterHours({ entry: { kind, channel } }: { entry: Pick<Entry, 'kind' | 'channel'> }) {
  const { desk } = useWords()
  const { hours, closed } = useServiceHours()
  if (!closed || kind !== 'INQUIRY' || channel !== 'PHONE') return null
  return <Alert type="info" showIcon role="status" title={desk.afterHours(hours)} />
}
