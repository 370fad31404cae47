import { useContext, useLayoutEffect, useRef } from 'react'
import { AtThisDesk } from '../drafts/Desk'
import { isComposing } from './guard'
import { keysAreOff } from './keySwitch'

/** A key by its place on the keyboard, alone or with Ctrl; never Ctrl+Shift, Alt or a bare letter. */
export interface Key {
  code: string
  ctrl?: boolean
}

/**
 * Lets a key do something wherever the focus is. Nothing happens while an input method composes, nor for somebody who
 * has switched the keys off: the browser's own meaning of the key is left to it then.
 */
export function useKey({ code, ctrl = false }: Key, act: (event: KeyboardEvent) => void) {
  const staffId = useContext(AtThisDesk)?.session.staffId
  const latest = useRef(act)
  latest.current = act
  // With the drawing, not after it: whoever sees a form may press its key.
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (isComposing(event) || event.code !== code || event.shiftKey || event.altKey) return
      if (keysAreOff(staffId)) return
      if ((event.ctrlKey || event.metaKey) !== ctrl) return
      // Before any control sees it: Ctrl+Enter submits and does not open a list on the way.
      event.preventDefault()
      event.stopPropagation()
      latest.current(event)
    }
    document.addEventListener('keydown', pressed, true)
    return () => document.removeEventListener('keydown', pressed, true)
  }, [code, ctrl, staffId])
}
