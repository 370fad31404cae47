import { Checkbox } from 'antd'
import type { RequestDetail } from '../../api/types'
import type { Bound } from '../../shared/file/StepForm'
import { SelectField } from '../../shared/form/SelectField'
import { TextField } from '../../shared/form/TextField'
import { useCategories } from '../../shared/organisation/useCategories'
import { useWords } from '../../shared/words/useWords'
import type { ClassificationValues } from './classification'
import { GroundFields } from './GroundFields'

const MARKS = ['important', 'constructive', 'outOfCompetence', 'policyMatter'] as const

interface Props extends Bound<ClassificationValues> {
  request: RequestDetail
}

/** Category and marks; whom a complaint is about. */
export function ClassificationFields({ request, values, change, problem }: Props) {
  const words = useWords()
  const categories = useCategories(request.branch)
  const posts = Object.entries(words.enums.post).map(([value, label]) => ({ value, label }))
  return (
    <>
      <SelectField
        name="category"
        label={words.form.category}
        hint={words.form.categoryHint}
        required
        problem={problem}
        options={categories.options}
        value={values.category}
        onChange={(category) => change({ category })}
      />
      <div className="row">
        {MARKS.map((mark) => (
          <Checkbox key={mark} checked={values[mark]} onChange={(event) => change({ [mark]: event.target.checked })}>
            {words.file[mark]}
          </Checkbox>
        ))}
      </div>
      {request.kind === 'COMPLAINT' && <GroundFields values={values} change={change} problem={problem} />}
      {request.kind === 'COMPLAINT' && (
        <details open={values.accusedRole !== undefined || undefined}>
          <summary>{words.file.accusedRole}</summary>
          <SelectField
            name="accusedRole"
            label={words.file.accusedRole}
            problem={problem}
            options={posts}
            value={values.accusedRole}
            onChange={(role) => change({ accusedRole: role as ClassificationValues['accusedRole'] })}
          />
          <TextField
            name="accusedStaffId"
            label={words.file.accusedStaffId}
            problem={problem}
            value={values.accusedStaffId}
            onChange={(accusedStaffId) => change({ accusedStaffId })}
          />
        </details>
      )}
    </>
  )
}
