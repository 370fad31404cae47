import { Checkbox, Input, type InputRef, Select } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../shared/words/useWords'
import { KINDS, type RegisterFilter, STATES } from './registerFilter'

const PAUSE = 250

interface Props {
  filter: RegisterFilter
  onChange: (filter: RegisterFilter) => void
}

/** The filters of the register; what is searched for is taken once an input method has finished. */
export function RegisterFilters({ filter, onChange }: Props) {
  const words = useWords()
  const [typed, setTyped] = useState(filter.q ?? '')
  const [composing, setComposing] = useState(false)
  const search = useRef<InputRef>(null)
  const latest = useRef({ filter, onChange })
  latest.current = { filter, onChange }
  useEffect(() => search.current?.focus(), [])
  useEffect(() => {
    if (composing || typed === (latest.current.filter.q ?? '')) return undefined
    const asking = setTimeout(() => {
      const { q: _, ...rest } = latest.current.filter
      latest.current.onChange(typed.trim() ? { ...rest, q: typed.trim() } : rest)
    }, PAUSE)
    return () => clearTimeout(asking)
  }, [typed, composing])
  const set = <K extends keyof RegisterFilter>(name: K, value: RegisterFilter[K] | undefined) => {
    const { [name]: _, ...rest } = filter
    onChange(value === undefined ? rest : { ...rest, [name]: value })
  }
  return (
    <search className="filters">
      <Input
        ref={search}
        allowClear
        aria-label={words.register.q}
        placeholder={words.register.qHint}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
      />
      <Select
        aria-label={words.register.filterState}
        placeholder={words.register.filterState}
        allowClear
        value={filter.state}
        onChange={(state) => set('state', state)}
        options={STATES.map((value) => ({ value, label: words.enums.state[value] }))}
      />
      <Select
        aria-label={words.register.filterKind}
        placeholder={words.register.filterKind}
        allowClear
        value={filter.kind}
        onChange={(kind) => set('kind', kind)}
        options={KINDS.map((value) => ({ value, label: words.enums.kind[value] }))}
      />
      <Checkbox checked={filter.overdue === true} onChange={(event) => set('overdue', event.target.checked || undefined)}>
        {words.register.overdue}
      </Checkbox>
    </search>
  )
}
