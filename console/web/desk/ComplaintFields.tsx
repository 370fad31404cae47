import { Checkbox } from 'antd'
import type { Problem } from '../api/problem'
import type { Ground } from '../api/types'
import { SelectField } from '../shared/form/SelectField'
import { TextField } from '../shared/form/TextField'
import { useWords } from '../shared/words/useWords'
import type { Entry } from './registration'
import { rememberWindow } from './window'

interface Props {
  values: Entry
  change: (more: Partial<Entry>) => void
  problem: Problem | undefined
}

/** What a complaint holds against us, whether an inquiry is about the accounts, and at which window a visitor was received. */
export function ComplaintFields({ values, change, problem }: Props) {
  const { complaints: words } = useWords()
  const grounds = Object.entries(words.grounds).map(([value, label]) => ({ value, label }))
  return (
    <>
      {values.kind === 'COMPLAINT' && (
        <SelectField
          name="ground"
          label={words.ground}
          problem={problem}
          options={grounds}
          value={values.ground}
          onChange={(ground) => change({ ground: ground as Ground | undefined })}
        />
      )}
      {values.kind === 'INQUIRY' && (
        <Checkbox checked={values.accounts ?? false} onChange={(event) => change({ accounts: event.target.checked })}>
          {words.accounts}
        </Checkbox>
      )}
      {values.kind === 'INQUIRY' && values.accounts && (
        <TextField
          name="publication"
          label={words.publication}
          problem={problem}
          value={values.publication ?? ''}
          onChange={(publication) => change({ publication })}
        />
      )}
      {values.channel === 'VISIT' && (
        <TextField
          name="window"
          label={words.window}
          hint={words.windowHint}
          problem={problem}
          value={values.window ?? ''}
          onChange={(window) => {
            rememberWindow(window)
            change({ window })
          }}
        />
      )}
    </>
  )
}
