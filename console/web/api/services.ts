import createClient, { type Middleware } from 'openapi-fetch'
import type { paths as CallbackPaths } from '../../target/types/callback'
import type { paths as IntakePaths } from '../../target/types/intake'
import type { paths as NoticePaths } from '../../target/types/notice'
import type { paths as RoutingPaths } from '../../target/types/routing'
import { currentLanguage } from '../shared/words/language'
import { noticesSilence } from './away'
import { login } from './login'
import { offline, refusal, SIGNED_OUT } from './problem'
import { unchanged } from './unchanged'

const fromTheDesk: Middleware = {
  onRequest({ request }) {
    request.headers.set('X-Guanjia-Desk', '1')
    request.headers.set('Accept-Language', currentLanguage())
    return request
  },
}

/** Each service's client, typed by what the service itself describes. */
export const intake = createClient<IntakePaths>({ baseUrl: location.origin })
export const routing = createClient<RoutingPaths>({ baseUrl: location.origin })
export const callback = createClient<CallbackPaths>({ baseUrl: location.origin })
export const notice = createClient<NoticePaths>({ baseUrl: location.origin })
for (const client of [intake, routing, callback, notice]) client.use(fromTheDesk, unchanged(), noticesSilence)

/** What came, and the tag of the version that was seen. */
export interface Answer<T> {
  data: T
  tag: string
}

interface Result<T> {
  data?: T
  error?: unknown
  response: Response
}

/** Gives what the service answered; anything else is thrown as {@link Refused}. */
export async function answer<T>(call: Promise<Result<T>>): Promise<Answer<T>> {
  let result: Result<T>
  try {
    result = await call
  } catch (failure) {
    if (failure instanceof TypeError) throw offline()
    throw failure
  }
  if (!result.response.ok || result.data === undefined) {
    const refused = refusal(result.response, result.error)
    if (refused.problem.code === SIGNED_OUT) login.lost()
    throw refused
  }
  return { data: result.data, tag: result.response.headers.get('ETag') ?? '' }
}
