import { Input, type InputRef } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { isComposing } from '../keys/guard'

const PAUSE = 250

interface Props {
  label: string
  hint: string
  /** Whether typing begins here when the board opens; one field of a board. */
  first?: boolean
  /** What the address says. */
  value: string | undefined
  /** Called when somebody has paused, never inside a composition; undefined where nothing is searched for. */
  onSearch: (text: string | undefined) => void
}

/** Searches while somebody types, once an input method has finished; ↓ goes on into the list. */
export function SearchField({ label, hint, first = true, value, onSearch }: Props) {
  const [typed, setTyped] = useState(value ?? '')
  const [composing, setComposing] = useState(false)
  const field = useRef<InputRef>(null)
  const latest = useRef({ value, onSearch })
  const sent = useRef(value)
  latest.current = { value, onSearch }
  const focused = useRef(first)
  useEffect(() => {
    if (focused.current) field.current?.focus()
  }, [])
  useEffect(() => {
    if (composing || typed === (latest.current.value ?? '')) return undefined
    const asking = setTimeout(() => {
      sent.current = typed.trim() || undefined
      latest.current.onSearch(sent.current)
    }, PAUSE)
    return () => clearTimeout(asking)
  }, [typed, composing])
  // The address may change by other ways than by typing here: a step back, a saved filter, the board opened anew.
  useEffect(() => {
    if (value === sent.current) return
    sent.current = value
    setTyped(value ?? '')
  }, [value])
  return (
    <Input
      ref={field}
      allowClear
      aria-label={label}
      placeholder={hint}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={(event) => {
        if (event.code !== 'ArrowDown' || isComposing(event.nativeEvent)) return
        event.preventDefault()
        document.querySelector<HTMLElement>('a.row-link')?.focus()
      }}
      onCompositionStart={() => setComposing(true)}
      onCompositionEnd={() => setComposing(false)}
    />
  )
}
