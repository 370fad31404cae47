import { Checkbox } from 'antd'
import type { Bound } from '../../shared/file/StepForm'
import { Choice } from '../../shared/form/Choice'
import { DateField } from '../../shared/form/DateField'
import { TextField } from '../../shared/form/TextField'
import { useWords } from '../../shared/words/useWords'
import { type PersonText, RELATIONS, withPhone } from './person'

interface Props extends Bound<PersonText> {
  /** About the first phone: what happens to those on record. */
  phoneHint: string
  /** Whether there are phones on record that may have to go. */
  hasPhones?: boolean
}

export function PersonFields({ values, change, problem, phoneHint, hasPhones = false }: Props) {
  const { households } = useWords()
  return (
    <>
      <TextField
        name="name"
        label={households.name}
        required
        autoFocus
        problem={problem}
        value={values.name}
        onChange={(name) => change({ name })}
      />
      <Choice
        name="relation"
        legend={households.relationLabel}
        options={RELATIONS}
        labels={households.relation}
        required
        value={values.relation}
        onChange={(relation) => change({ relation })}
      />
      {!values.noPhones &&
        values.phones.map((phone, index) => (
          <TextField
            // biome-ignore lint/suspicious/noArrayIndexKey: a phone is its place until it is sent
            key={index}
            name={`phones[${index}]`}
            label={households.phoneNth(index + 1)}
            hint={index === 0 ? phoneHint : undefined}
            problem={problem}
            value={phone}
            onChange={(typed) => change({ phones: withPhone(values.phones, index, typed) })}
          />
        ))}
      {hasPhones && (
        <p>
          <Checkbox checked={values.noPhones} onChange={(event) => change({ noPhones: event.target.checked })}>
            {households.noPhones}
          </Checkbox>
        </p>
      )}
      <DateField
        name="movedIn"
        label={households.movedIn}
        problem={problem}
        value={values.movedIn}
        onChange={(movedIn) => change({ movedIn })}
      />
    </>
  )
}
