/** Gives up what was claimed, once this has come to its end. */
export type Leave = (after: Promise<unknown>) => void

const leaving = new Map<string, Promise<unknown>>()

/**
 * Takes a name that one window of this browser has at a time, until it is left or the window is gone; undefined if another
 * window has it, and keeps it for so long: what this window showed before it was loaded anew may not be gone yet.
 */
export async function claim(name: string, patience = 0): Promise<Leave | undefined> {
  // This window's own form that was just left is no other window.
  await leaving.get(name)
  return new Promise((claimed) => {
    const options = patience > 0 ? { signal: AbortSignal.timeout(patience) } : { ifAvailable: true }
    const over = navigator.locks.request(name, options, (lock) => {
      if (!lock) return claimed(undefined)
      return new Promise<void>((release) => {
        claimed((after) => {
          // What could not be saved on leaving must not keep the form from being opened again.
          const left = after
            .catch(() => undefined)
            .then(() => release())
            .then(() => over)
            .then(() => void (leaving.get(name) === left && leaving.delete(name)))
          leaving.set(name, left)
        })
      })
    })
    over.catch(() => claimed(undefined))
  })
}

/** What any window has. */
export async function claimed(): Promise<Set<string>> {
  const { held = [] } = await navigator.locks.query()
  return new Set(held.map((it) => String(it.name)))
}
