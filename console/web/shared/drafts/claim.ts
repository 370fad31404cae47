/** Gives up what was claimed, once this has come to its end. */
export type Leave = (after: Promise<unknown>) => void

const leaving = new Map<string, Promise<unknown>>()

/**
 * Takes a name that one window of this browser has at a time, until it is left or the window is gone; undefined if another
 * window has it.
 */
export async function claim(name: string): Promise<Leave | undefined> {
  // This window's own form that was just left is no other window.
  await leaving.get(name)
  return new Promise((claimed) => {
    const over = navigator.locks.request(name, { ifAvailable: true }, (lock) => {
      if (!lock) return claimed(undefined)
      return new Promise<void>((release) => {
        claimed((after) =>
          leaving.set(
            name,
            after.then(() => release()).then(() => over),
          ),
        )
      })
    })
  })
}

/** What any window has. */
export async function claimed(): Promise<Set<string>> {
  const { held = [] } = await navigator.locks.query()
  return new Set(held.map((it) => String(it.name)))
}
