import createClient from 'openapi-fetch'
import { expect, it } from 'vitest'
import { unchanged } from './unchanged'

interface Paths {
  '/list': { get: { responses: { 200: { content: { 'application/json': { rows: number } } } } } }
}

it('asks only for what has changed, and gives the earlier answer where nothing has', async () => {
  const asked: (string | null)[] = []
  const client = createClient<Paths>({
    baseUrl: 'http://localhost:8090',
    fetch: async (request) => {
      asked.push(request.headers.get('If-None-Match'))
      return asked.length === 2
        ? new Response(null, { status: 304 })
        : Response.json({ rows: asked.length }, { headers: { ETag: '"7"' } })
    },
  })
  client.use(unchanged())
  expect((await client.GET('/list')).data).toEqual({ rows: 1 })
  expect((await client.GET('/list')).data).toEqual({ rows: 1 })
  expect((await client.GET('/list')).data).toEqual({ rows: 3 })
  expect(asked).toEqual([null, '"7"', '"7"'])
})
