import { Checkbox, Select } from 'antd'
import { withValue } from '../shared/list/filter'
import { SearchField } from '../shared/list/SearchField'
import { useWords } from '../shared/words/useWords'
import { KINDS, type RegisterFilter, STATES } from './registerFilter'

interface Props {
  filter: RegisterFilter
  onChange: (filter: RegisterFilter) => void
}

/** The filters of the register. */
export function RegisterFilters({ filter, onChange }: Props) {
  const words = useWords()
  return (
    <search className="filters">
      <SearchField
        label={words.register.q}
        hint={words.register.qHint}
        value={filter.q}
        onSearch={(q) => onChange(withValue(filter, 'q', q))}
      />
      <Select
        aria-label={words.register.filterState}
        placeholder={words.register.filterState}
        allowClear
        value={filter.state}
        onChange={(state) => onChange(withValue(filter, 'state', state))}
        options={STATES.map((value) => ({ value, label: words.enums.state[value] }))}
      />
      <Select
        aria-label={words.register.filterKind}
        placeholder={words.register.filterKind}
        allowClear
        value={filter.kind}
        onChange={(kind) => onChange(withValue(filter, 'kind', kind))}
        options={KINDS.map((value) => ({ value, label: words.enums.kind[value] }))}
      />
      <Checkbox
        checked={filter.overdue === true}
        onChange={(event) => onChange(withValue(filter, 'overdue', event.target.checked || undefined))}
      >
        {words.register.overdue}
      </Checkbox>
    </search>
  )
}
