import { expect, it } from 'vitest'
import { asked, registerFilter } from './registerFilter'

it('takes one value or several, and passes over what it does not know', () => {
  expect(registerFilter({ state: 'RECORDED', kind: ['COMPLAINT', 'JOKE', 'INQUIRY'], severity: 'HUGE', from: 'soon' })).toEqual({
    state: ['RECORDED'],
    kind: ['INQUIRY', 'COMPLAINT'],
  })
})

it('takes a text that reads like a number for the text that it is', () => {
  expect(registerFilter({ q: 1202, said: 3 })).toEqual({ q: '1202', said: '3' })
})

it.each([
  ['Asia/Shanghai', '2026-10-31T16:00:00Z', '2026-11-30T16:00:00Z'],
  ['America/New_York', '2026-11-01T04:00:00Z', '2026-12-01T05:00:00Z'],
])('a month begins and ends by the clock of %s, whose days may be longer', (zone, receivedFrom, receivedTo) => {
  expect(asked({ from: '2026-11-01', to: '2026-11-30' }, zone)).toEqual({ receivedFrom, receivedTo })
})
