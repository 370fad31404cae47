import { Button } from 'antd'
import { useWords } from '../shared/words/useWords'

/** A screen that went wrong by itself: the frame stays, and so does what was typed. */
export function Broken() {
  const { lost, common } = useWords()
  return (
    <>
      <h1>{lost.broken}</h1>
      <p role="alert" className="unreadable">
        {lost.brokenWhy} <Button onClick={() => location.reload()}>{common.retry}</Button>
      </p>
    </>
  )
}
