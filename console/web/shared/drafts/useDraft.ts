import { useCallback, useEffect, useRef, useState } from 'react'
import { useDesk } from './Desk'
import type { Draft } from './store'

const PAUSE = 250
const CHANGED = 'guanjia.drafts'

interface Place<T> {
  form: string
  subject: string
  /** What its owner will know it by. */
  title: (values: T) => string
  address: string
}

export interface UsedDraft<T> {
  values: T
  /** False while it is looked up whether something was left. */
  ready: boolean
  restored: boolean
  startedAt: number
  idempotencyKey: string
  change: (more: Partial<T>) => void
  /** Lets what stands there now be something else than what was sent before: it gets a key of its own. */
  renewKey: () => void
  /** After what was typed has been taken by a service, or its owner lets it go. */
  drop: () => Promise<void>
}

/** A form's values, kept through reload, crash and lost login until they are taken. */
export function useDraft<T extends object>(place: Place<T>, initial: T): UsedDraft<T> {
  const { drafts } = useDesk()
  const { form, subject } = place
  // What a form begins with may be made anew whenever it is drawn; that begins no new draft.
  const beginning = useRef(initial)
  beginning.current = initial
  const fresh = useCallback(() => blank({ form, subject }, beginning.current), [form, subject])
  const [draft, setDraft] = useState<Draft<T>>(fresh)
  const [ready, setReady] = useState(false)
  const [restored, setRestored] = useState(false)
  const unsaved = useRef<Draft<T> | undefined>(undefined)
  const saving = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const here = useRef(place)
  here.current = place

  const save = useCallback(async () => {
    const latest = unsaved.current
    unsaved.current = undefined
    if (!latest) return
    await drafts.save({ ...latest, title: here.current.title(latest.values), address: here.current.address })
    draftsChanged()
  }, [drafts])

  useEffect(() => {
    let gone = false
    setReady(false)
    drafts.find<T>(form, subject).then((kept) => {
      if (gone) return
      setDraft(kept ?? fresh())
      setRestored(kept !== undefined)
      setReady(true)
    })
    return () => {
      gone = true
      void save()
    }
  }, [drafts, form, subject, fresh, save])

  useEffect(() => {
    const leaving = () => void save()
    window.addEventListener('pagehide', leaving)
    return () => window.removeEventListener('pagehide', leaving)
  }, [save])

  const write = useCallback(
    (more: (before: Draft<T>) => Partial<Draft<T>>) => {
      setDraft((before) => {
        const now = Date.now()
        const after = { ...before, ...more(before), startedAt: before.startedAt || now, changedAt: now }
        unsaved.current = after
        return after
      })
      // Not put off by further keys: who types without a pause is saved as often.
      saving.current ??= setTimeout(() => {
        saving.current = undefined
        void save()
      }, PAUSE)
    },
    [save],
  )
  const change = useCallback((more: Partial<T>) => write(({ values }) => ({ values: { ...values, ...more } })), [write])
  const renewKey = useCallback(() => write(() => ({ idempotencyKey: crypto.randomUUID() })), [write])

  const drop = useCallback(async () => {
    unsaved.current = undefined
    await drafts.drop(form, subject)
    setDraft(fresh())
    setRestored(false)
    draftsChanged()
  }, [drafts, form, subject, fresh])

  return {
    values: draft.values,
    ready,
    restored,
    startedAt: draft.startedAt,
    idempotencyKey: draft.idempotencyKey,
    change,
    renewKey,
    drop,
  }
}

/** Says that a draft was dropped by other hands than its form's. */
export function draftsChanged() {
  window.dispatchEvent(new Event(CHANGED))
}

/** Calls back whenever a draft was saved or dropped on this page. */
export function onDraftsChanged(listener: () => void): () => void {
  window.addEventListener(CHANGED, listener)
  return () => window.removeEventListener(CHANGED, listener)
}

function blank<T>(place: Pick<Place<T>, 'form' | 'subject'>, values: T): Draft<T> {
  return { ...place, title: '', address: '', values, idempotencyKey: crypto.randomUUID(), startedAt: 0, changedAt: 0 }
}
