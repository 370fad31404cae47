import type { MiddlewareCallbackParams } from 'openapi-fetch'
import { expect, it, vi } from 'vitest'
import { away, noticesSilence } from './away'

function answered(service: string, status: number) {
  const request = new Request(`http://localhost/api/${service}/things`)
  noticesSilence.onResponse?.({ request, response: new Response(null, { status }) } as MiddlewareCallbackParams & {
    response: Response
  })
}

it('knows that a service is away until that one answers again', () => {
  const heard = vi.fn()
  away.listen(heard)
  answered('intake', 503)
  answered('intake', 503)
  answered('routing', 200)
  expect(away.any()).toBe(true)
  expect(heard).toHaveBeenCalledOnce()
  answered('intake', 409)
  expect(away.any()).toBe(false)
})
