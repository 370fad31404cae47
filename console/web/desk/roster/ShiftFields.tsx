import { Button } from 'antd'
import type { Problem } from '../../api/problem'
import { SelectField } from '../../shared/form/SelectField'
import { TimeField } from '../../shared/form/TimeField'
import { useWords } from '../../shared/words/useWords'
import type { Written } from './pattern'

interface Props {
  row: number
  staff: { value: string; label: string }[]
  shift: Written
  problem: Problem | undefined
  onChange: (more: Partial<Written>) => void
  onRemove: () => void
}

/** One shift as it is being written. */
export function ShiftFields({ row, staff, shift, problem, onChange, onRemove }: Props) {
  const { roster } = useWords()
  const said = (label: string) => roster.of(label, row + 1)
  return (
    <div className="row">
      <SelectField
        name={`shifts[${row}].staffId`}
        label={said(roster.staff)}
        required
        problem={problem}
        options={staff}
        value={shift.staffId}
        onChange={(staffId) => onChange({ staffId })}
      />
      <TimeField
        name={`shifts[${row}].beginsAt`}
        label={said(roster.begins)}
        required
        problem={problem}
        value={shift.beginsAt}
        onChange={(beginsAt) => onChange({ beginsAt })}
      />
      <TimeField
        name={`shifts[${row}].endsAt`}
        label={said(roster.ends)}
        required
        problem={problem}
        value={shift.endsAt}
        onChange={(endsAt) => onChange({ endsAt })}
      />
      <Button onClick={onRemove}>{roster.remove(row + 1)}</Button>
    </div>
  )
}
