import { useEffect, useRef } from 'react'

/** Takes a number that a telephone system put behind the #, which is never sent to any server, and clears it away. */
export function usePhoneInAddress(ready: boolean, take: (phone: string) => void) {
  const latest = useRef(take)
  latest.current = take
  useEffect(() => {
    if (!ready) return undefined
    const look = () => {
      const phone = new URLSearchParams(location.hash.slice(1)).get('phone')
      if (!phone) return
      history.replaceState(history.state, '', location.pathname + location.search)
      latest.current(phone)
    }
    look()
    window.addEventListener('hashchange', look)
    return () => window.removeEventListener('hashchange', look)
  }, [ready])
}
