import { expect, it } from 'vitest'
import { isClosed } from './serviceHours'

const at = (wall: string) => Date.parse(`${wall}:00+08:00`)

it('closes the service centre from nine in the evening to nine in the morning, on every day', () => {
  const closed = ['2026-12-06T08:59', '2026-12-06T09:00', '2026-12-06T20:59', '2026-12-06T21:00', '2026-12-07T23:00'].map(
    (wall) => isClosed('09:00-21:00', at(wall), 'Asia/Shanghai'),
  )
  expect(closed).toEqual([true, false, false, true, true])
})

it('never closes where somebody is there round the clock, or where no hours are known', () => {
  expect(isClosed('00:00-24:00', at('2026-12-06T23:59'), 'Asia/Shanghai')).toBe(false)
  expect(isClosed('', at('2026-12-06T23:59'), 'Asia/Shanghai')).toBe(false)
})
