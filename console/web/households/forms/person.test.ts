import { expect, it } from 'vitest'
import { givenOf, MOST_PHONES, NEW, textOf, withPhone } from './person'

it('has one more phone to fill in than there are, and none empty in between', () => {
  expect(withPhone([''], 0, '13800000103')).toEqual(['13800000103', ''])
  expect(withPhone(['1', '2', ''], 0, '')).toEqual(['2', ''])
  const full = Array.from({ length: MOST_PHONES }, (_, index) => String(index + 1))
  expect(withPhone(full, 0, '0')).toHaveLength(MOST_PHONES)
})

it('sends no phones where none were typed, so that those on record stay', () => {
  const person = { name: '陈慧敏', relation: 'OWNER', movedIn: '2019-03-01' } as Parameters<typeof textOf>[0]
  expect(givenOf(textOf(person))).toEqual({ name: '陈慧敏', relation: 'OWNER', movedIn: '2019-03-01' })
})

it('sends that there is no phone any more, whatever stands in the fields', () => {
  const typed = { ...NEW, name: '陈建华', relation: 'OWNER' as const, phones: ['13800000103', ''], noPhones: true }
  expect(givenOf(typed)).toEqual({ name: '陈建华', relation: 'OWNER', phones: [] })
})

it('sends what was typed, without blanks around it', () => {
  const typed = { ...NEW, name: ' 陈建华 ', relation: 'TENANT' as const, phones: ['138 0000 0103 ', ''] }
  expect(givenOf(typed)).toEqual({ name: '陈建华', relation: 'TENANT', phones: ['138 0000 0103'] })
})
