import { expect, it } from 'vitest'
import { dayTyped, monthTyped, wallTyped } from './typed'

const TODAY = '2026-11-29'

it.each([
  ['2026-12-01', '2026-12-01'],
  ['2026/12/1', '2026-12-01'],
  ['20261201', '2026-12-01'],
  ['2026年12月1日', '2026-12-01'],
  ['12-1', '2026-12-01'],
  ['12.1', '2026-12-01'],
  ['12月1日', '2026-12-01'],
  ['１２－１', '2026-12-01'],
  ['今天', '2026-11-29'],
  ['明天', '2026-11-30'],
  ['后天', '2026-12-01'],
  ['昨天', '2026-11-28'],
  ['Tomorrow', '2026-11-30'],
  ['28日', '2026-11-28'],
])('takes %s for the day that people mean', (typed, day) => {
  expect(dayTyped(typed, TODAY)).toBe(day)
})

it('puts a day without its year where it is nearest', () => {
  expect(dayTyped('1-3', TODAY)).toBe('2027-01-03')
  expect(dayTyped('12-30', '2026-01-05')).toBe('2025-12-30')
})

it.each(['', '2026-02-30', '13-1', '12', '后', '2026-1', '0026-01-01'])('takes %s for no day', (typed) => {
  expect(dayTyped(typed, TODAY)).toBeUndefined()
})

it.each([
  ['2026-12-01 15:00', '2026-12-01T15:00'],
  ['2026-12-01T15:00', '2026-12-01T15:00'],
  ['12-1 9:05', '2026-12-01T09:05'],
  ['明天 15:00', '2026-11-30T15:00'],
  ['明天下午3点', '2026-11-30T15:00'],
  ['明天下午3点半', '2026-11-30T15:30'],
  ['12月1日上午9点20', '2026-12-01T09:20'],
  ['晚上8点', '2026-11-29T20:00'],
  ['下午 3:20', '2026-11-29T15:20'],
  ['0930', '2026-11-29T09:30'],
  ['tomorrow 08:00', '2026-11-30T08:00'],
])('takes %s for the time that people mean', (typed, wall) => {
  expect(wallTyped(typed, TODAY)).toBe(wall)
})

it.each(['', '明天', '2026-12-01', '明天 15', '明天 15:', '25:00', '明天下午', '2026-12-0115:00'])(
  'takes %s for no time',
  (typed) => {
    expect(wallTyped(typed, TODAY)).toBeUndefined()
  },
)

it.each([
  ['2026-11', '2026-11'],
  ['2026年3月', '2026-03'],
  ['3月', '2026-03'],
  ['2026-13', undefined],
  ['11', undefined],
])('takes %s for the month %s', (typed, month) => {
  expect(monthTyped(typed, TODAY)).toBe(month)
})
