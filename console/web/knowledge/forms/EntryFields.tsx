import { branchOf, officeOf } from '../../api/session'
import { useDesk } from '../../shared/drafts/Desk'
import type { Bound } from '../../shared/file/StepForm'
import { DateField } from '../../shared/form/DateField'
import { SelectField } from '../../shared/form/SelectField'
import { TextField } from '../../shared/form/TextField'
import { useDepartments } from '../../shared/organisation/useDepartments'
import { useWords } from '../../shared/words/useWords'
import { useEntryCategories } from '../useEntryCategories'
import type { EntryValues } from './entry'

const ROWS = 5

type Props = Bound<EntryValues> & {
  /** Of an entry that is kept already. */
  office?: string | undefined
}

/** What an entry says. */
export function EntryFields({ values, change, problem, office }: Props) {
  const { knowledge } = useWords()
  const { session } = useDesk()
  const categories = useEntryCategories()
  const departments = useDepartments()
  return (
    <>
      <TextField
        name="title"
        label={knowledge.entryTitle}
        hint={knowledge.titleHint}
        required
        autoFocus
        problem={problem}
        value={values.title}
        onChange={(title) => change({ title })}
      />
      <TextField
        name="answer"
        label={knowledge.answer}
        hint={knowledge.answerHint}
        required
        rows={ROWS}
        problem={problem}
        value={values.answer}
        onChange={(answer) => change({ answer })}
      />
      <SelectField
        name="category"
        label={knowledge.category}
        required
        problem={problem}
        options={categories.options}
        value={values.category || undefined}
        onChange={(category) => change({ category: category ?? '' })}
      />
      <TextField
        name="keywords"
        label={knowledge.keywords}
        hint={knowledge.keywordsHint}
        problem={problem}
        value={values.keywords}
        onChange={(keywords) => change({ keywords })}
      />
      <TextField
        name="source"
        label={knowledge.source}
        hint={knowledge.sourceHint}
        required
        problem={problem}
        value={values.source}
        onChange={(source) => change({ source })}
      />
      {branchOf(session) && (
        <SelectField
          name="department"
          label={knowledge.department}
          hint={knowledge.departmentHint}
          problem={problem}
          options={departments.of(office ?? values.office ?? officeOf(session))}
          value={values.department || undefined}
          onChange={(department) => change({ department: department ?? '' })}
        />
      )}
      <DateField
        name="reviewOn"
        label={knowledge.reviewOn}
        hint={knowledge.reviewHint}
        problem={problem}
        value={values.reviewOn}
        onChange={(reviewOn) => change({ reviewOn })}
      />
    </>
  )
}
