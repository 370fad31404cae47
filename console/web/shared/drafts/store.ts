import { createStore, del, entries, get, set } from 'idb-keyval'
import { claim, claimed, type Leave } from './claim'
import { keyOf, type Sealed, seal, unseal } from './crypto'

/** What somebody has typed and not sent. */
export interface Draft<T = unknown> {
  form: string
  /** What it is about: empty for something new, else an id. */
  subject: string
  /** Which of several on the same form and subject: each window writes its own. */
  nth: number
  /** What people know it by. */
  title: string
  address: string
  values: T
  /** Made with the first keystroke and sent with every try, so that it is done once. */
  idempotencyKey: string
  startedAt: number
  changedAt: number
  /** It was sent and nobody has taken it yet: whoever opens it again sends it again. */
  waits?: boolean
}

/** Which draft it is. */
export type Place = Pick<Draft, 'form' | 'subject' | 'nth'>

/** A place that is this window's, and what lies there. */
export interface Opened<T> {
  nth: number
  draft: Draft<T> | undefined
  leave: Leave
}

/** In milliseconds, at most. */
const UNLOADING = 400
const KEPT = 7 * 24 * 3_600_000

/** One person's drafts on this computer. Others' lie beside them and cannot be read. */
export class Drafts {
  private readonly store = createStore('guanjia', 'drafts')
  private readonly key: Promise<CryptoKey>
  private readonly owner: string
  private before: Promise<unknown> = Promise.resolve()
  private opening: Promise<unknown> = Promise.resolve()
  private wanted: Place | undefined

  constructor(staffId: string, draftKey: string) {
    this.owner = staffId
    this.key = keyOf(draftKey)
  }

  save(draft: Draft): Promise<void> {
    return this.inTurn(async () => set(this.name(draft), await seal(await this.key, draft), this.store))
  }

  find<T>(place: Place): Promise<Draft<T> | undefined> {
    return this.inTurn(async () => {
      const sealed = await get<Sealed>(this.name(place), this.store)
      return sealed && (await unseal<Draft<T>>(await this.key, sealed))
    })
  }

  drop(place: Place): Promise<void> {
    return this.inTurn(() => del(this.name(place), this.store))
  }

  /** Opens what was left on a form and is open in no other window: what was asked for, else the newest, else an empty place. */
  open<T>(form: string, subject: string): Promise<Opened<T>> {
    const opened = this.opening.then(async () => {
      const left = (await this.all()).filter((it) => it.form === form && it.subject === subject)
      const first = left.filter(
        (it) => it.nth === this.wanted?.nth && form === this.wanted.form && subject === this.wanted.subject,
      )
      for (const draft of new Set([...first, ...left])) {
        const leave = await claim(this.name(draft), UNLOADING)
        if (leave) return { nth: draft.nth, draft: draft as Draft<T>, leave }
      }
      for (let nth = 0; ; nth += 1) {
        const leave = left.some((it) => it.nth === nth) ? undefined : await claim(this.name({ form, subject, nth }))
        if (leave) return { nth, draft: undefined, leave }
      }
    })
    this.opening = opened.catch(() => undefined)
    return opened
  }

  /** Lets the form that is opened next have this draft. */
  want(place: Place) {
    this.wanted = place
  }

  /** Those of these that a window has open. */
  async beingWritten(drafts: readonly Draft[]): Promise<readonly Draft[]> {
    const open = await claimed()
    return drafts.filter((it) => open.has(this.name(it)))
  }

  /** Newest first; what nobody has touched for a week is dropped. */
  all(now = Date.now()): Promise<Draft[]> {
    return this.inTurn(async () => {
      const key = await this.key
      const own: Draft[] = []
      for (const [name, sealed] of await entries<string, Sealed>(this.store)) {
        if (!name.startsWith(`${this.owner}/`)) continue
        const draft = await unseal<Draft>(key, sealed)
        if (draft && now - draft.changedAt < KEPT) own.push(draft)
        else if (draft) await del(name, this.store)
      }
      return own.sort((a, b) => b.changedAt - a.changedAt)
    })
  }

  /** One after the other: a form that is opened finds what the one before it was just saving. */
  private inTurn<T>(act: () => Promise<T>): Promise<T> {
    const turn = this.before.then(act)
    this.before = turn.catch(() => undefined)
    return turn
  }

  private name({ form, subject, nth }: Place): string {
    return `${this.owner}/${form}/${subject}${nth > 0 ? `#${nth}` : ''}`
  }
}
