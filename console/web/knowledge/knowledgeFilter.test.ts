import { expect, it } from 'vitest'
import { knowledgeFilter } from './knowledgeFilter'

it('searches what is in force, or shows a part, and passes over what it does not know', () => {
  expect(knowledgeFilter({ text: ' 95598 ', office: 'GL01' })).toEqual({ text: '95598' })
  expect(knowledgeFilter({ text: 12345 })).toEqual({ text: '12345' })
  expect(knowledgeFilter({ text: '水', part: 'stale' })).toEqual({ part: 'stale' })
  expect(knowledgeFilter({ text: ' ', part: 'old' })).toEqual({})
})
