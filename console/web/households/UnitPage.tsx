import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { answer, intake } from '../api/services'
import { FileHead } from '../shared/file/FileHead'
import { useKey } from '../shared/keys/useKey'
import { Panel } from '../shared/Panel'
import { useWords } from '../shared/words/useWords'
import { AddPersonForm } from './forms/AddPersonForm'
import { ChangePersonForm } from './forms/ChangePersonForm'
import { ChangeUnitForm } from './forms/ChangeUnitForm'
import { EndPersonForm } from './forms/EndPersonForm'
import { OpenHere } from './OpenHere'
import { PersonLine } from './PersonLine'
import { gone, isPossible, living } from './people'
import { UnitHistory } from './UnitHistory'

const LOOK_AGAIN = 5_000

/** One form at a time, and about whom: by their id, so that the form sees what somebody else changes meanwhile. */
type Opened = { form: 'unit' | 'add' | 'change' | 'end'; personId?: string } | undefined

/** A unit, who lives there and how they are reached, and what is open for them. */
export function UnitPage() {
  const words = useWords()
  const { households } = words
  const { id } = useParams({ strict: false })
  const [opened, setOpened] = useState<Opened>()
  const file = useQuery({
    queryKey: ['household', id],
    refetchInterval: LOOK_AGAIN,
    queryFn: async () => {
      const params = { path: { unitId: String(id) } }
      return (await answer(intake.GET('/api/intake/households/units/{unitId}', { params }))).data
    },
  })
  const mayAdd = file.data ? isPossible(file.data, 'household-person.add') : false
  useKey({ code: 'F9' }, () => mayAdd && setOpened((now) => now ?? { form: 'add' }))
  const close = () => setOpened(undefined)
  return (
    <Panel query={file} heading={households.title}>
      {(unit) => (
        <>
          <FileHead number={unit.unit} title={`${households.building} ${unit.building}`}>
            {isPossible(unit, 'household-unit.change') && (
              <Button size="small" onClick={() => setOpened({ form: 'unit' })}>
                {words.command['household-unit.change']}
              </Button>
            )}
          </FileHead>
          <div className="file">
            <section className="card" aria-labelledby="living">
              <h2 id="living">{households.living}</h2>
              {living(unit).length === 0 && <p className="quiet">{households.nobody}</p>}
              <ul className="plain household">
                {living(unit).map((person) => (
                  <PersonLine
                    key={person.id}
                    person={person}
                    onChange={() => setOpened({ form: 'change', personId: person.id })}
                    onEnd={() => setOpened({ form: 'end', personId: person.id })}
                  />
                ))}
              </ul>
              {mayAdd && (
                <div className="buttons">
                  <Button type="primary" onClick={() => setOpened({ form: 'add' })}>
                    {words.command['household-person.add']} <kbd>F9</kbd>
                  </Button>
                </div>
              )}
              {gone(unit).length > 0 && (
                <details>
                  <summary>
                    {households.left} {gone(unit).length}
                  </summary>
                  <ul className="plain household">
                    {gone(unit).map((person) => (
                      <PersonLine key={person.id} person={person} />
                    ))}
                  </ul>
                </details>
              )}
            </section>
            <OpenHere unit={unit.unit} />
            <UnitHistory unitId={unit.id} version={[unit, ...unit.people].map((it) => it.version).join()} />
          </div>
          {opened?.form === 'unit' && <ChangeUnitForm unit={unit} onClose={close} />}
          {opened?.form === 'add' && <AddPersonForm unit={unit} onClose={close} />}
          {unit.people
            .filter((person) => person.id === opened?.personId)
            .map((person) => {
              const Form = opened?.form === 'end' ? EndPersonForm : ChangePersonForm
              return <Form key={person.id} unit={unit} person={person} onClose={close} />
            })}
        </>
      )}
    </Panel>
  )
}
