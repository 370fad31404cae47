type Listener = (lost: boolean) => void

const CHANNEL = 'guanjia.login'
const listeners = new Set<Listener>()
let lost = false

/** Whether the login has ended while the page stayed open; what was typed stays, and calls wait. */
export const login = {
  isLost: () => lost,

  lost() {
    tell(true)
  },

  /** Called in the small window in which somebody signed in again. */
  announceBack() {
    const channel = new BroadcastChannel(CHANNEL)
    channel.postMessage('back')
    channel.close()
  },

  listen(listener: Listener): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },

  /** Hears of other windows; once for each page. */
  watch() {
    new BroadcastChannel(CHANNEL).onmessage = () => tell(false)
  },
}

function tell(now: boolean) {
  lost = now
  for (const listener of listeners) listener(now)
}
