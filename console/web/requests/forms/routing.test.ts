import { expect, it } from 'vitest'
import { begun } from './routing'

it('lets a slip on something urgent be urgent, so that it is taken within its own limit', () => {
  expect(begun({ urgent: true })).toMatchObject({ urgent: true })
  expect(begun({ urgent: false })).not.toHaveProperty('urgent')
})
