import { Select } from 'antd'
import { nameOf } from '../api/organisation'
import { useBranches } from '../shared/organisation/usePlaces'
import { useSpeech } from '../shared/words/useWords'

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
