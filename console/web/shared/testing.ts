import 'fake-indexeddb/auto'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// A test waits for what it names, however busy the machine is; only what never comes fails it.
configure({ asyncUtilTimeout: 60_000 })

// No test reaches over the network: what it does not bring itself has not been answered yet.
globalThis.fetch = () => new Promise(() => undefined)

const held = new Map<string, { name: string }>()

/** As much of the browser's locks as the console takes. */
const locks = {
  async request(name: string, _: LockOptions, act: (lock: Lock | null) => unknown) {
    if (held.has(name)) return act(null)
    const lock: Lock = { name, mode: 'exclusive' }
    held.set(name, lock)
    try {
      return await act(lock)
    } finally {
      held.delete(name)
    }
  },
  query: async () => ({ held: [...held.values()], pending: [] }),
}
Object.defineProperty(navigator, 'locks', { value: locks, configurable: true })

afterEach(cleanup)
