import { expect, it } from 'vitest'
import { ofCallers, ofUnits } from './people'

function person(name: string, current = true) {
  return {
    id: name,
    unitId: 'u',
    office: 'GL01',
    name,
    relation: 'OWNER',
    relationLabel: '业主 Owner',
    phones: [],
    movedIn: null,
    movedOut: null,
    current,
    version: 1,
    actions: [],
  } as Parameters<typeof ofCallers>[0][number]['person']
}

it('knows who lives there now', () => {
  const unit = { id: 'u', office: 'GL01', building: '3', version: 1, actions: [] }
  const homes = [{ ...unit, unit: '3-1-1202', people: [person('陈慧敏'), person('旧业主', false)] }]
  expect(ofUnits(homes).map((it) => [it.name, it.unit])).toEqual([['陈慧敏', '3-1-1202']])
})

it('knows whose number it is', () => {
  const callers = [
    { person: person('陈强'), unit: '3-1-1203', building: '3' },
    { person: person('搬走的', false), unit: '3-1-1204', building: '3' },
  ]
  expect(ofCallers(callers).map((it) => it.name)).toEqual(['陈强'])
})
