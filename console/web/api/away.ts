import type { Middleware } from 'openapi-fetch'

const GATEWAY = [502, 503, 504]
const listeners = new Set<() => void>()
const silent = new Set<string>()

/** Which services did not answer when they were asked last. */
export const away = {
  any: () => silent.size > 0,

  listen(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}

/** Notices who answers and who does not. */
export const noticesSilence: Middleware = {
  onResponse({ request, response }) {
    const [, , service = ''] = new URL(request.url).pathname.split('/')
    const changed = GATEWAY.includes(response.status) ? !silent.has(service) && silent.add(service) : silent.delete(service)
    if (changed) for (const listener of listeners) listener()
  },
}
