import { Select } from 'antd'
import { nameOf } from '../../api/organisation'
import { officeOf } from '../../api/session'
import { useDesk } from '../drafts/Desk'
import { useOffices } from '../organisation/usePlaces'
import { useSpeech } from '../words/useWords'

interface Props {
  value: string | undefined
  onChange: (office: string | undefined) => void
}

/** Which office a list is of; whoever belongs to one, or sees one only, has nothing to choose. */
export function OfficeChoice({ value, onChange }: Props) {
  const { words, language } = useSpeech()
  const { session } = useDesk()
  const { data: offices = [] } = useOffices()
  if (officeOf(session) || offices.length < 2) return null
  return (
    <Select
      aria-label={words.coverage.office}
      placeholder={words.coverage.allOffices}
      allowClear
      value={value}
      onChange={onChange}
      options={offices.map((it) => ({ value: it.code, label: nameOf(it, language) }))}
    />
  )
}
