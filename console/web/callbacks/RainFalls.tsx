import { useQuery } from '@tanstack/react-query'
import { Alert } from 'antd'
import { useWords } from '../shared/words/useWords'
import { countCallbacks } from './countCallbacks'

/** How many callbacks a rainstorm that began then makes due: said before anybody records it. */
export function RainFalls({ beganAt }: { beganAt: string }) {
  const { callbacks } = useWords()
  const { data } = useQuery({
    queryKey: ['callbacks', 'rain', beganAt],
    queryFn: () => countCallbacks({ state: 'AWAITING_RAINSTORM', workEndedBefore: beganAt }),
  })
  if (!data) return null
  const text = data.count === 0 ? callbacks.rainNothing : callbacks.rainWillFall(`${data.count}${data.capped ? '+' : ''}`)
  return <Alert type={data.count === 0 ? 'info' : 'warning'} showIcon role="status" title={text} />
}
