import { expect, test } from 'vitest'
import { standardOf } from './standard'

const found = {
  category: 'OTHER',
  important: false,
  constructive: false,
  outOfCompetence: false,
  policyMatter: false,
  managementResponsible: false,
}
const at = (more: object) => standardOf({ state: 'TRIAGED', classification: found, slips: [], replied: false, ...more } as never)

test('what can be explained is at standard 4, and what cannot is at standard 5', () => {
  expect(at({})).toBe(4)
  expect(at({ classification: { ...found, takenOn: 'NOT_AT_ONCE' } })).toBe(5)
  expect(at({ classification: { ...found, outOfCompetence: true } })).toBe(5)
  expect(at({ state: 'AWAITING_INSTRUCTION' })).toBe(5)
})

test('from the department to the archive it goes on through 6, 8, 9 and 10', () => {
  expect(at({ state: 'IN_PROGRESS', slips: [{ status: 'OPEN' }] })).toBe(6)
  expect(at({ state: 'IN_PROGRESS', slips: [{ status: 'CONFIRMED' }] })).toBe(8)
  expect(at({ state: 'AWAITING_CALLBACK' })).toBe(9)
  expect(at({ state: 'CLOSED' })).toBe(10)
  expect(at({ state: 'VERIFYING' })).toBeUndefined()
})
