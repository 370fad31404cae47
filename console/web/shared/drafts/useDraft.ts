import { useCallback, useEffect, useRef, useState } from 'react'
import { useDesk } from './Desk'
import type { Draft, Opened, Place } from './store'

const PAUSE = 250
const CHANGED = 'guanjia.drafts'

interface About<T> {
  form: string
  subject: string
  /** What its owner will know it by. */
  title: (values: T) => string
  address: string
}

/** What is kept of what stands there now, if something else was sent; undefined keeps nothing. */
type Keeping<T> = (sent: T, now: T, blank: T) => T | undefined

export interface UsedDraft<T> {
  values: T
  /** False while it is looked up whether something was left. */
  ready: boolean
  restored: boolean
  startedAt: number
  idempotencyKey: string
  /** It was sent and waits to be taken. */
  waits: boolean
  wait: (now: boolean) => void
  change: (more: Partial<T>) => void
  /** Lets what stands there now be something else than what was sent before: it gets a key of its own. */
  renewKey: () => void
  /**
   * After a service has taken what was sent; what was typed since then is kept as a new draft, and whether there is any is
   * answered.
   */
  taken: (sent: T, keeping?: Keeping<T>) => boolean
  /** Its owner lets it go. */
  drop: () => Promise<void>
}

/** A form's values, kept through reload, crash and lost login until they are taken. */
export function useDraft<T extends object>(about: About<T>, initial: T): UsedDraft<T> {
  const { drafts } = useDesk()
  const { form, subject } = about
  // What a form begins with may be made anew whenever it is drawn; that begins no new draft.
  const beginning = useRef(initial)
  beginning.current = initial
  const [draft, setDraft] = useState<Draft<T>>(() => blank({ form, subject, nth: 0 }, initial))
  const [ready, setReady] = useState(false)
  const [restored, setRestored] = useState(false)
  /** As the last key left it, which the screen may not show yet. */
  const latest = useRef(draft)
  const unsaved = useRef<Draft<T> | undefined>(undefined)
  const saving = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const open = useRef(false)
  const here = useRef(about)
  here.current = about

  const show = useCallback((next: Draft<T>) => {
    latest.current = next
    setDraft(next)
  }, [])
  const fresh = useCallback(() => blank(latest.current, beginning.current), [])

  const save = useCallback(async () => {
    const typed = unsaved.current
    unsaved.current = undefined
    if (!typed) return
    await drafts.save({ ...typed, title: here.current.title(typed.values), address: here.current.address })
    draftsChanged()
  }, [drafts])

  useEffect(() => {
    let opened: Opened<T> | undefined
    let gone = false
    setReady(false)
    const opening = drafts.open<T>(form, subject).then((it) => {
      opened = it
      if (gone) return
      show(it.draft ?? blank({ form, subject, nth: it.nth }, beginning.current))
      setRestored(it.draft !== undefined)
      setReady(true)
      open.current = true
    })
    return () => {
      gone = true
      open.current = false
      const saved = save()
      void opening.then(() => opened?.leave(saved.then(draftsChanged)))
    }
  }, [drafts, form, subject, show, save])

  useEffect(() => {
    const leaving = () => void save()
    window.addEventListener('pagehide', leaving)
    return () => window.removeEventListener('pagehide', leaving)
  }, [save])

  const write = useCallback(
    (more: (before: Draft<T>) => Partial<Draft<T>>) => {
      const now = Date.now()
      const before = latest.current
      const after = { ...before, ...more(before), startedAt: before.startedAt || now, changedAt: now }
      unsaved.current = after
      show(after)
      // Not put off by further keys: who types without a pause is saved as often.
      saving.current ??= setTimeout(() => {
        saving.current = undefined
        void save()
      }, PAUSE)
    },
    [save, show],
  )
  const change = useCallback((more: Partial<T>) => write(({ values }) => ({ values: { ...values, ...more } })), [write])
  const renewKey = useCallback(() => write(() => ({ idempotencyKey: crypto.randomUUID() })), [write])

  const wait = useCallback(
    (now: boolean) => {
      if ((latest.current.waits ?? false) !== now) write(() => ({ waits: now }))
    },
    [write],
  )

  const drop = useCallback(async () => {
    unsaved.current = undefined
    show(fresh())
    setRestored(false)
    await drafts.drop(latest.current)
    draftsChanged()
  }, [drafts, fresh, show])

  const taken = useCallback(
    (sent: T, keeping: Keeping<T> = whole) => {
      const next = fresh()
      if (!open.current) {
        // The form was left meanwhile; whoever has opened it since may have typed on.
        void drafts.find<T>(next).then((left) => {
          if (left && !whole(sent, left.values)) void drafts.drop(next).then(draftsChanged)
        })
        return false
      }
      const kept = keeping(sent, latest.current.values, next.values)
      if (!kept) {
        void drop()
        return false
      }
      show(next)
      write(() => ({ values: kept }))
      void save()
      return true
    },
    [drafts, drop, fresh, save, show, write],
  )

  return {
    values: draft.values,
    ready,
    restored,
    startedAt: draft.startedAt,
    idempotencyKey: draft.idempotencyKey,
    waits: draft.waits ?? false,
    wait,
    change,
    renewKey,
    taken,
    drop,
  }
}

/** All that stands there, if it is not what was sent. */
function whole<T>(sent: T, now: T): T | undefined {
  return JSON.stringify(sent) === JSON.stringify(now) ? undefined : now
}

/** Says in every window that a draft was saved or dropped. */
export function draftsChanged() {
  const channel = new BroadcastChannel(CHANGED)
  channel.postMessage('')
  channel.close()
}

/** Calls back whenever a draft was saved or dropped, in this window or another. */
export function onDraftsChanged(listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANGED)
  channel.onmessage = listener
  return () => channel.close()
}

function blank<T>({ form, subject, nth }: Place, values: T): Draft<T> {
  const idempotencyKey = crypto.randomUUID()
  return { form, subject, nth, title: '', address: '', values, idempotencyKey, startedAt: 0, changedAt: 0 }
}
