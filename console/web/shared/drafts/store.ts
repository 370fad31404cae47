import { createStore, del, entries, get, set } from 'idb-keyval'
import { keyOf, type Sealed, seal, unseal } from './crypto'

/** What somebody has typed and not sent. */
export interface Draft<T = unknown> {
  form: string
  /** What it is about: empty for something new, else an id. */
  subject: string
  /** What people know it by. */
  title: string
  address: string
  values: T
  /** Made with the first keystroke and sent with every try, so that it is done once. */
  idempotencyKey: string
  startedAt: number
  changedAt: number
}

const KEPT = 7 * 24 * 3_600_000

/** One person's drafts on this computer. Others' lie beside them and cannot be read. */
export class Drafts {
  private readonly store = createStore('guanjia', 'drafts')
  private readonly key: Promise<CryptoKey>
  private readonly owner: string
  private before: Promise<unknown> = Promise.resolve()

  constructor(staffId: string, draftKey: string) {
    this.owner = staffId
    this.key = keyOf(draftKey)
  }

  save(draft: Draft): Promise<void> {
    return this.inTurn(async () => set(this.name(draft.form, draft.subject), await seal(await this.key, draft), this.store))
  }

  find<T>(form: string, subject: string): Promise<Draft<T> | undefined> {
    return this.inTurn(async () => {
      const sealed = await get<Sealed>(this.name(form, subject), this.store)
      return sealed && (await unseal<Draft<T>>(await this.key, sealed))
    })
  }

  drop(form: string, subject: string): Promise<void> {
    return this.inTurn(() => del(this.name(form, subject), this.store))
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

  private name(form: string, subject: string): string {
    return `${this.owner}/${form}/${subject}`
  }
}
