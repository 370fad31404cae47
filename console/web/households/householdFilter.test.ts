import { expect, it } from 'vitest'
import { householdFilter } from './householdFilter'

it('reads numbers as texts and passes over what it does not know', () => {
  expect(householdFilter({ begins: 3, building: ' 3栋 ', phone: '13800000103' })).toEqual({ begins: '3', building: '3栋' })
  expect(householdFilter({ begins: '' })).toEqual({})
})
