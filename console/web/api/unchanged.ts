import type { Middleware } from 'openapi-fetch'

interface Seen {
  tag: string
  answer: Response
}

const KEPT = 60

/**
 * Asks for what was read before only if it has changed (If-None-Match), and gives back the earlier answer if not. It is
 * kept in memory, never on disk: these are answers about households.
 */
export function unchanged(): Middleware {
  const seen = new Map<string, Seen>()
  return {
    onRequest({ request }) {
      const known = request.method === 'GET' ? seen.get(request.url) : undefined
      if (known) request.headers.set('If-None-Match', known.tag)
      return request
    },
    onResponse({ request, response }) {
      if (request.method !== 'GET') return undefined
      if (response.status === 304) return seen.get(request.url)?.answer.clone()
      const tag = response.headers.get('ETag')
      if (response.ok && tag) {
        seen.delete(request.url)
        seen.set(request.url, { tag, answer: response.clone() })
        const oldest = seen.keys().next().value
        if (seen.size > KEPT && oldest) seen.delete(oldest)
      }
      return undefined
    },
  }
}
