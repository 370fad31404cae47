import { Checkbox, Select } from 'antd'
import { withValue } from '../shared/list/filter'
import { OfficeChoice } from '../shared/list/OfficeChoice'
import { SearchField } from '../shared/list/SearchField'
import { useWords } from '../shared/words/useWords'
import { DayField } from './DayField'
import { GROUNDS, KINDS, type RegisterFilter, SEVERITIES, STATES } from './registerFilter'

interface Props {
  filter: RegisterFilter
  onChange: (filter: RegisterFilter) => void
}

const SWITCHES = ['overdue', 'mine', 'reopened', 'byDue'] as const

/** The filters of the register. */
export function RegisterFilters({ filter, onChange }: Props) {
  const { register: words, enums, common, complaints } = useWords()
  const choices = [
    { name: 'state', label: words.filterState, values: STATES, labels: enums.state },
    { name: 'kind', label: words.filterKind, values: KINDS, labels: enums.kind },
    { name: 'severity', label: words.filterSeverity, values: SEVERITIES, labels: enums.severity },
    { name: 'ground', label: complaints.filterGround, values: GROUNDS, labels: complaints.grounds },
  ] as const
  return (
    <search className="filters">
      <SearchField label={words.q} hint={words.qHint} value={filter.q} onSearch={(q) => onChange(withValue(filter, 'q', q))} />
      <SearchField
        label={words.said}
        hint={words.saidHint}
        value={filter.said}
        onSearch={(said) => onChange(withValue(filter, 'said', said))}
        first={false}
      />
      <OfficeChoice value={filter.office} onChange={(office) => onChange(withValue(filter, 'office', office))} />
      {choices.map(({ name, label, values, labels }) => (
        <Select
          key={name}
          mode="multiple"
          maxTagCount={0}
          maxTagPlaceholder={(chosen) => chosen.map((it) => it.label).join(common.and)}
          aria-label={label}
          placeholder={label}
          allowClear
          value={filter[name] ?? []}
          onChange={(chosen: string[]) => onChange(withValue(filter, name, chosen.length > 0 ? (chosen as never) : undefined))}
          options={values.map((value) => ({ value, label: (labels as Record<string, string>)[value] }))}
        />
      ))}
      <DayField label={words.from} value={filter.from} onChange={(day) => onChange(withValue(filter, 'from', day))} />
      <DayField label={words.to} value={filter.to} onChange={(day) => onChange(withValue(filter, 'to', day))} />
      {SWITCHES.map((name) => (
        <Checkbox
          key={name}
          checked={filter[name] === true}
          onChange={(event) => onChange(withValue(filter, name, event.target.checked || undefined))}
        >
          {words[name]}
        </Checkbox>
      ))}
    </search>
  )
}
