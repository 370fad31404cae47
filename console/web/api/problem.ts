import { currentLanguage } from '../shared/words/language'
import { spoken, spokenOf } from '../shared/words/spoken'

/** One field that a service could not take, and what it takes. */
export interface FieldError {
  field: string
  problem: string
  allowed?: string[]
}

/** What a service says when it refuses (RFC 9457); the two codes below are the console's own. */
export interface Problem {
  status: number
  code: string
  detail: string
  clauses?: string[]
  errors?: FieldError[]
  values?: Record<string, unknown>
  requestId?: string
}

/** Somebody else has changed it since it was shown. */
export const STALE = 'STALE_VERSION'
/** Something else was sent with the same key. */
export const KEY_REUSED = 'IDEMPOTENCY_KEY_REUSED'
export const OFFLINE = 'OFFLINE'
export const SIGNED_OUT = 'SIGNED_OUT'

/** A call that did not bring what was asked for. */
export class Refused extends Error {
  readonly problem: Problem
  /** Seconds to wait before asking again, if the service said so. */
  readonly retryAfter: number

  constructor(problem: Problem, retryAfter = 3) {
    super(problem.detail)
    this.problem = problem
    this.retryAfter = retryAfter
  }

  /** Whether the same call may go through by itself later. */
  get passes(): boolean {
    return this.awaits === 'line' || this.awaits === 'service'
  }

  /** What the same call waits for; undefined where it was refused for good. */
  get awaits(): 'line' | 'service' | 'login' | undefined {
    const { code, status } = this.problem
    if (code === SIGNED_OUT) return 'login'
    if (code === OFFLINE) return 'line'
    return status === 502 || status === 503 || status === 504 ? 'service' : undefined
  }
}

export function offline(): Refused {
  return new Refused({ status: 0, code: OFFLINE, detail: '' })
}

/** Reads whatever came as a refusal, also where something on the way answered in its own form. */
export function refusal(response: Response, body: unknown): Refused {
  const retryAfter = Number(response.headers.get('Retry-After') ?? 3)
  if (response.status === 499) {
    return new Refused({ status: 499, code: SIGNED_OUT, detail: '' })
  }
  const said = isProblem(body) ? body : undefined
  return new Refused(
    {
      ...said,
      status: response.status,
      code: said?.code ?? `HTTP_${response.status}`,
      detail: spoken(said?.detail ?? `HTTP ${response.status}`, currentLanguage()),
      errors: (said?.errors ?? aboutField(said)).map((it) => ({
        ...it,
        problem: spokenOf(it.field, it.problem, currentLanguage()),
      })),
    },
    Number.isFinite(retryAfter) ? retryAfter : 3,
  )
}

/** A broken rule about one field names it among its values. */
function aboutField(said: Partial<Problem> | undefined): FieldError[] {
  const field = said?.values?.field
  return typeof field === 'string' ? [{ field, problem: said?.detail ?? '' }] : []
}

function isProblem(body: unknown): body is Partial<Problem> {
  return typeof body === 'object' && body !== null && 'detail' in body
}
