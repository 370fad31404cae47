import { Checkbox, Input } from 'antd'
import type { Problem } from '../api/problem'
import { Field } from '../shared/form/Field'
import { TextField } from '../shared/form/TextField'
import { isComposing } from '../shared/keys/guard'
import { useWords } from '../shared/words/useWords'
import type { Entry } from './registration'

interface Props {
  values: Entry
  change: (more: Partial<Entry>) => void
  problem: Problem | undefined
  /** Enter asks for a number that is not looked up by itself. */
  onAsk: (phone: string) => void
}

/** Who is speaking: number, unit, name. */
export function CallerFields({ values, change, problem, onAsk }: Props) {
  const words = useWords()
  return (
    <div className="caller">
      <Field name="phone" label={words.desk.phone} hint={words.desk.phoneHint} problem={problem}>
        {(control) => (
          <Input
            {...control}
            inputMode="tel"
            autoComplete="off"
            value={values.phone}
            onChange={(event) => change({ phone: event.target.value })}
            onKeyDown={(event) => {
              if (event.code !== 'Enter' || event.ctrlKey || isComposing(event.nativeEvent)) return
              event.preventDefault()
              onAsk(values.phone)
            }}
          />
        )}
      </Field>
      {values.unitUnknown ? (
        <TextField
          name="unitUnknownReason"
          label={words.desk.unitUnknownReason}
          required
          problem={problem}
          value={values.unitUnknownReason}
          onChange={(unitUnknownReason) => change({ unitUnknownReason })}
        />
      ) : (
        <TextField
          name="unit"
          label={words.desk.unit}
          hint={words.desk.unitHint}
          required
          problem={problem}
          value={values.unit}
          onChange={(unit) => change({ unit })}
        />
      )}
      <TextField
        name="callerName"
        label={words.desk.name}
        problem={problem}
        value={values.callerName}
        onChange={(callerName) => change({ callerName })}
      />
      <Checkbox checked={values.unitUnknown} onChange={(event) => change({ unitUnknown: event.target.checked })}>
        {words.desk.unitUnknown}
      </Checkbox>
    </div>
  )
}
