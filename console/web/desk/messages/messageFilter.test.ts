import { expect, it } from 'vitest'
import { callsAsked, messageFilter, messagesAsked, partOf } from './messageFilter'

it('reads an address and passes over what it does not know', () => {
  expect(messageFilter({ part: 'toPass', mine: true })).toEqual({ part: 'toPass', mine: true })
  expect(messageFilter({ part: 'nowhere', mine: 'yes' })).toEqual({})
  expect(partOf({})).toBe('calls')
})

it('has what is still to be done in the order in which it falls due', () => {
  expect(callsAsked('calls')).toEqual({ state: 'DUE', sort: 'DUE' })
  expect(callsAsked('allCalls')).toEqual({})
  expect(messagesAsked({ part: 'toAnswer', mine: true })).toEqual({ state: 'PASSED_ON', sort: 'DUE', mine: true })
  expect(messagesAsked({ part: 'allMessages' })).toEqual({})
})
