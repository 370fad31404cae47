import { Button } from 'antd'
import { type ReactNode, useRef } from 'react'
import { useKey } from '../keys/useKey'

interface Props {
  sending: boolean
  disabled?: boolean
  /** Something that nobody can take back. */
  danger?: boolean
  large?: boolean
  children: ReactNode
}

const SHORTCUT = 'Control+Enter'

/** Sends its form, also by Ctrl+Enter. */
export function SendButton({ sending, disabled = false, danger = false, large = false, children }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  useKey({ code: 'Enter', ctrl: true }, () => {
    if (button.current && button.current === meant(document.activeElement)) button.current.click()
  })
  return (
    <Button
      ref={button}
      type="primary"
      htmlType="submit"
      size={large ? 'large' : 'middle'}
      danger={danger}
      disabled={disabled}
      loading={sending}
      aria-keyshortcuts={SHORTCUT}
    >
      {children} <kbd>Ctrl Enter</kbd>
    </Button>
  )
}

/** Of several forms on a page the one in which the focus is, and the last one where it is in none. */
function meant(focus: Element | null): Element | undefined {
  for (let around = focus ?? document.body; ; around = around.parentElement ?? document.body) {
    const buttons = [...around.querySelectorAll(`button[aria-keyshortcuts="${SHORTCUT}"]`)]
    const last = buttons.filter((it) => !it.closest('details:not([open])')).at(-1)
    if (last || around === document.body) return last
  }
}
