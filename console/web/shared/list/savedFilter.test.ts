import { expect, it } from 'vitest'
import { asFilter, asQuery } from './savedFilter'

it('says the same filter by the same text, whatever was chosen first', () => {
  expect(asQuery({ state: 'CLOSED', overdue: true, q: undefined })).toBe(asQuery({ overdue: true, state: 'CLOSED' }))
})

it('reads what it wrote', () => {
  const filter = { kind: 'COMPLAINT', overdue: true, q: '0012', said: '水 & 电', unit: '3-1-1202' }
  expect(asFilter(asQuery(filter))).toEqual(filter)
})
