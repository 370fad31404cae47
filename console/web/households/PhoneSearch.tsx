import { Link } from '@tanstack/react-router'
import { Input } from 'antd'
import { useState } from 'react'
import type { Caller } from '../api/households'
import { answer, intake } from '../api/services'
import { Field } from '../shared/form/Field'
import { Form } from '../shared/form/Form'
import { ProblemNotice } from '../shared/form/ProblemNotice'
import { SendButton } from '../shared/form/SendButton'
import { useCommand } from '../shared/form/useCommand'
import { useWords } from '../shared/words/useWords'

const FIELDS = ['phone'] as const

/** Whose number it is. Numbers travel in a body and are in no address, so that this is no filter of the list. */
export function PhoneSearch() {
  const { households } = useWords()
  const [phone, setPhone] = useState('')
  const [found, setFound] = useState<readonly Caller[]>()
  const command = useCommand(
    async () => (await answer(intake.POST('/api/intake/households/lookups', { body: { phone: phone.trim() } }))).data,
    setFound,
  )
  return (
    <details>
      <summary>{households.byPhone}</summary>
      <Form
        className="row phone-search"
        onSend={() => {
          setFound(undefined)
          command.send()
        }}
      >
        <Field name="phone" label={households.phone} hint={households.phoneHint} required problem={command.problem}>
          {(control) => (
            <Input
              {...control}
              inputMode="tel"
              autoComplete="off"
              value={phone}
              onChange={(event) => setPhone(event.target.value)}
            />
          )}
        </Field>
        <SendButton sending={command.sending}>{households.find}</SendButton>
      </Form>
      <ProblemNotice command={command} fields={FIELDS} />
      <div role="status">
        {found?.length === 0 && <p>{households.unknownPhone}</p>}
        <ul className="plain">
          {found?.map(({ person, unit }) => (
            <li key={person.id}>
              <Link to="/households/$id" params={{ id: person.unitId }}>
                {unit}
              </Link>{' '}
              {person.name} <span className="quiet">{households.relation[person.relation]}</span>
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
