import { Select } from 'antd'
import { nameOf } from '../api/organisation'
import { useSpeech } from '../shared/words/useWords'
import { useBranches } from './useOrganisation'

interface Props {
  value: string | undefined
  onChange: (code: string) => void
}

/** Which branch is looked at, where somebody sees several. */
export function BranchChoice({ value, onChange }: Props) {
  const { words, language } = useSpeech()
  const { data = [] } = useBranches()
  if (data.length < 2) return null
  return (
    <Select
      aria-label={words.organisation.branch}
      value={value}
      onChange={onChange}
      options={data.map((it) => ({ value: it.code, label: nameOf(it, language) }))}
    />
  )
}
