import { useSyncExternalStore } from 'react'
import { away } from '../api/away'

/** Whether the services can be reached: the computer has no line, or one of them does not answer. */
export type Line = 'online' | 'offline' | 'away'

function listen(changed: () => void): () => void {
  window.addEventListener('online', changed)
  window.addEventListener('offline', changed)
  const noMore = away.listen(changed)
  return () => {
    window.removeEventListener('online', changed)
    window.removeEventListener('offline', changed)
    noMore()
  }
}

export function useLine(): Line {
  return useSyncExternalStore(listen, () => (!navigator.onLine ? 'offline' : away.any() ? 'away' : 'online'))
}
