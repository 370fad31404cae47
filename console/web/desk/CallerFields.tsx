import { Checkbox, Input } from 'antd'
import type { KeyboardEvent } from 'react'
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

/** Who is speaking: number, unit, name. Nothing is sent from here: Enter asks, and ↓ leads to whom the registers know. */
export function CallerFields({ values, change, problem, onAsk }: Props) {
  const words = useWords()
  const ask = (event: KeyboardEvent) => {
    if (event.ctrlKey || isComposing(event.nativeEvent)) return
    if (event.code === 'Enter') {
      event.preventDefault()
      onAsk(values.phone)
    }
    const person = event.code === 'ArrowDown' && document.querySelector<HTMLElement>('.people button')
    if (person) {
      event.preventDefault()
      person.focus()
    }
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the fields in it, not a control of its own
    <div className="caller" onKeyDown={ask}>
      <Field name="phone" label={words.desk.phone} hint={words.desk.phoneHint} problem={problem}>
        {(control) => (
          <Input
            {...control}
            inputMode="tel"
            autoComplete="off"
            value={values.phone}
            onChange={(event) => change({ phone: event.target.value })}
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
