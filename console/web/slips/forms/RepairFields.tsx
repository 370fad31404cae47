import { Checkbox } from 'antd'
import type { Problem } from '../../api/problem'
import type { Defect } from '../../api/routing'
import { SelectField } from '../../shared/form/SelectField'
import { TimeField } from '../../shared/form/TimeField'
import { RowButton } from '../../shared/list/RowButton'
import { useWords } from '../../shared/words/useWords'
import type { RepairValues } from './report'

interface Props {
  index: number
  repair: RepairValues
  problem: Problem | undefined
  onChange: (repair: RepairValues) => void
  onRemove: () => void
}

/** One repair: of what kind, whether it is done again, and when it was finished. */
export function RepairFields({ index, repair, problem, onChange, onRemove }: Props) {
  const { slips } = useWords()
  return (
    <fieldset className="choice">
      <legend>
        {slips.repairs} {index + 1}
      </legend>
      <SelectField
        name={`repairs[${index}].defect`}
        label={slips.defectKind}
        required
        problem={problem}
        options={Object.entries(slips.defect).map(([value, label]) => ({ value, label }))}
        value={repair.defect}
        onChange={(defect) => onChange({ ...repair, defect: defect as Defect | undefined })}
      />
      <TimeField
        name={`repairs[${index}].completedAt`}
        label={slips.completedAt}
        problem={problem}
        value={repair.completedAt}
        onChange={(completedAt) => onChange({ ...repair, completedAt })}
      />
      <Checkbox checked={repair.rework === true} onChange={(event) => onChange({ ...repair, rework: event.target.checked })}>
        {slips.rework}
      </Checkbox>
      <RowButton of={String(index + 1)} onClick={onRemove}>
        {slips.removeRepair}
      </RowButton>
    </fieldset>
  )
}
