import { Button } from 'antd'
import type { Bound } from '../../shared/file/StepForm'
import { DateField } from '../../shared/form/DateField'
import { SelectField } from '../../shared/form/SelectField'
import { TextField } from '../../shared/form/TextField'
import { useWords } from '../../shared/words/useWords'
import { usePostNames } from '../usePostNames'
import { ActivitiesField } from './ActivitiesField'
import type { ProcedureValues } from './procedureFile'

type Props = Bound<ProcedureValues> & {
  /** What stands before the name of each field in what is sent. */
  prefix?: string
}

/** What a procedure says. */
export function ProcedureFields({ values, change, problem, prefix = '' }: Props) {
  const { regime } = useWords()
  const posts = usePostNames()
  const text = (name: 'title' | 'purpose' | 'appliesTo' | 'method' | 'controls', label: string, rows?: number) => (
    <TextField
      name={prefix + name}
      label={label}
      required
      {...(rows ? { rows } : {})}
      problem={problem}
      value={values[name]}
      onChange={(typed) => change({ [name]: typed })}
    />
  )
  return (
    <>
      {text('title', regime.name)}
      {text('purpose', regime.purpose, 2)}
      {text('appliesTo', regime.appliesTo, 2)}
      <ActivitiesField
        name={`${prefix}activities`}
        problem={problem}
        value={values.activities}
        onChange={(activities) => change({ activities })}
      />
      <SelectField
        name={`${prefix}responsible`}
        label={regime.responsible}
        required
        problem={problem}
        options={posts.options}
        value={values.responsible || undefined}
        onChange={(responsible) => change({ responsible: responsible ?? '' })}
      />
      {text('method', regime.method, 5)}
      {text('controls', regime.controls, 4)}
      <References values={values} change={change} problem={problem} prefix={prefix} />
    </>
  )
}

function References({ values: { references }, change, problem, prefix }: Props) {
  const { regime } = useWords()
  const write = (row: number, more: { title?: string; reviewOn?: string }) =>
    change({ references: references.map((it, at) => (at === row ? { ...it, ...more } : it)) })
  return (
    <>
      {references.map((it, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a reference is its place in the list while it is being written
        <div key={row}>
          <TextField
            name={`${prefix}references[${row}].title`}
            label={regime.reference(row + 1)}
            required
            problem={problem}
            value={it.title}
            onChange={(title) => write(row, { title })}
          />
          <DateField
            name={`${prefix}references[${row}].reviewOn`}
            label={regime.reviewOn(row + 1)}
            hint={regime.reviewOnHint}
            problem={problem}
            value={it.reviewOn}
            onChange={(reviewOn) => write(row, { reviewOn })}
          />
        </div>
      ))}
      <div className="buttons">
        <Button onClick={() => change({ references: [...references, { title: '', reviewOn: '' }] })}>
          {regime.addReference}
        </Button>
      </div>
    </>
  )
}
