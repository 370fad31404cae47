import type { NotConfirmableReason } from '../../api/types'
import type { Bound } from '../../shared/file/StepForm'
import { SelectField } from '../../shared/form/SelectField'
import { TextField } from '../../shared/form/TextField'
import { useWords } from '../../shared/words/useWords'

export interface NotConfirmableValues {
  notConfirmable?: NotConfirmableReason
  tried: string
}

/** Why nobody can be asked, and what was tried; nothing for who can be. */
export function NotConfirmableFields({ values, change, problem }: Bound<NotConfirmableValues>) {
  const words = useWords()
  const missing = problem?.errors?.some((it) => it.field === 'notConfirmable.reason')
  const reasons = Object.entries(words.enums.notConfirmable).map(([value, label]) => ({ value, label }))
  return (
    <details open={values.notConfirmable !== undefined || missing || undefined}>
      <summary>{words.form.cannotAsk}</summary>
      <SelectField
        name="notConfirmable.reason"
        label={words.form.notConfirmable}
        problem={problem}
        options={reasons}
        value={values.notConfirmable}
        onChange={(reason) => change({ notConfirmable: reason as NotConfirmableReason | undefined })}
      />
      {values.notConfirmable === 'UNREACHABLE' && (
        <TextField
          name="notConfirmable.note"
          label={words.form.tried}
          hint={words.form.contentHint}
          required
          problem={problem}
          value={values.tried}
          onChange={(tried) => change({ tried })}
        />
      )}
    </details>
  )
}

export function notConfirmableOf(values: NotConfirmableValues) {
  return values.notConfirmable && { reason: values.notConfirmable, note: values.tried.trim() || undefined }
}
