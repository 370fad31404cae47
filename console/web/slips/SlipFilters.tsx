import { Checkbox, Select } from 'antd'
import { officeOf } from '../api/session'
import { useDesk } from '../shared/drafts/Desk'
import { withValue } from '../shared/list/filter'
import { OfficeChoice } from '../shared/list/OfficeChoice'
import { SearchField } from '../shared/list/SearchField'
import { useDepartments } from '../shared/organisation/useDepartments'
import { useWords } from '../shared/words/useWords'
import type { SlipFilter } from './slipFilter'

interface Props {
  filter: SlipFilter
  onChange: (filter: SlipFilter) => void
}

export function SlipFilters({ filter, onChange }: Props) {
  const words = useWords()
  const { session } = useDesk()
  const departments = useDepartments()
  return (
    <search className="filters">
      <SearchField
        label={words.slips.filterUnit}
        hint={words.slips.unitHint}
        value={filter.unit}
        onSearch={(unit) => onChange(withValue(filter, 'unit', unit))}
      />
      <OfficeChoice value={filter.office} onChange={(office) => onChange(withValue(filter, 'office', office))} />
      <Select
        aria-label={words.slips.filterDepartment}
        placeholder={words.slips.filterDepartment}
        allowClear
        value={filter.department}
        onChange={(department) => onChange(withValue(filter, 'department', department))}
        options={departments.of(officeOf(session))}
      />
      <Checkbox
        checked={filter.overdue === true}
        onChange={(event) => onChange(withValue(filter, 'overdue', event.target.checked || undefined))}
      >
        {words.slips.overdue}
      </Checkbox>
    </search>
  )
}
