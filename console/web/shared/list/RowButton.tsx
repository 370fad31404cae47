import { Button } from 'antd'
import type { MouseEventHandler } from 'react'

interface Props {
  /** What of, by its name: who sees the list sees it beside the button, who hears it does not. */
  of: string
  children: string
  danger?: boolean
  disabled?: boolean
  onClick: MouseEventHandler
}

/** Does something with one line of a list. */
export function RowButton({ of, children, ...button }: Props) {
  return (
    <Button size="small" aria-label={`${children} ${of}`.trim()} {...button}>
      {children}
    </Button>
  )
}
