import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Alert, Select } from 'antd'
import { useEffect, useState } from 'react'
import type { Entry } from '../../api/knowledge'
import type { Problem } from '../../api/problem'
import { answer, intake } from '../../api/services'
import { Field } from '../../shared/form/Field'
import { useWords } from '../../shared/words/useWords'

const PAUSE = 200

/** An entry that somebody chose, with what is to be said of it while the form is open. */
export interface Chosen {
  entry: string
  revision: number
  title: string
  stale: boolean
}

interface Props {
  value: Chosen | undefined
  onChange: (chosen: Chosen | undefined, text: string | undefined) => void
  problem: Problem | undefined
}

/** From what the answer is given: searched while one types, chosen with ↑ ↓ and Enter. */
export function CiteField({ value, onChange, problem }: Props) {
  const { knowledge } = useWords()
  const [typed, setTyped] = useState('')
  const [text, setText] = useState('')
  useEffect(() => {
    const asking = setTimeout(() => setText(typed.trim()), PAUSE)
    return () => clearTimeout(asking)
  }, [typed])
  const found = useQuery({
    queryKey: ['knowledge', 'search', text],
    placeholderData: keepPreviousData,
    queryFn: async () => {
      const params = { query: text ? { text } : {} }
      return (await answer(intake.GET('/api/intake/knowledge/search', { params }))).data
    },
  })
  const items = found.data?.items ?? []
  const choose = (id: string | undefined) => {
    const chosen = items.find((it) => it.id === id)
    onChange(chosen && { entry: chosen.id, revision: chosen.revision, title: chosen.title, stale: chosen.stale }, chosen?.answer)
  }
  const known = value && !items.some((it) => it.id === value.entry) ? [{ value: value.entry, label: value.title }] : []
  return (
    <>
      <Field name="cites" label={knowledge.cites} hint={knowledge.citesHint} problem={problem}>
        {({ required: _, ...control }) => (
          <Select
            {...control}
            allowClear
            showSearch={{ filterOption: false, onSearch: setTyped }}
            notFoundContent={knowledge.nothingFound}
            options={[...known, ...items.map((it) => ({ value: it.id, label: labelOf(it, knowledge.staleMark) }))]}
            value={value?.entry}
            onChange={(id: string | undefined) => choose(id)}
          />
        )}
      </Field>
      {value?.stale && <Alert type="warning" showIcon role="status" title={knowledge.staleWarning} />}
    </>
  )
}

function labelOf({ title, stale }: Entry, mark: string): string {
  return stale ? `${title} · ${mark}` : title
}
