import { Select } from 'antd'
import type { Problem } from '../../api/problem'
import type { Activity } from '../../api/procedures'
import { Field } from '../../shared/form/Field'
import { useWords } from '../../shared/words/useWords'

interface Props {
  name: string
  problem: Problem | undefined
  value: Activity[]
  onChange: (activities: Activity[]) => void
}

/** Which of the manual's activities a procedure covers. */
export function ActivitiesField({ name, problem, value, onChange }: Props) {
  const { regime } = useWords()
  const options = (Object.keys(regime.activities) as Activity[]).map((it) => ({ value: it, label: regime.activities[it] }))
  return (
    <Field name={name} label={regime.covers} required problem={problem}>
      {({ required, ...control }) => (
        <Select
          {...control}
          aria-required={required}
          mode="multiple"
          showSearch={{ optionFilterProp: 'label' }}
          options={options}
          value={value}
          onChange={onChange}
        />
      )}
    </Field>
  )
}
