import { expect, it } from 'vitest'
import { fenOf } from './fen'

it('reads yuan as fen without losing one', () => {
  expect(['80', '80.5', '0.05', ' 19.99 ', '0'].map(fenOf)).toEqual([8000, 8050, 5, 1999, 0])
})

it('takes for no amount what is none', () => {
  expect(['', '八十', '-1', '1.234', '1e3'].map(fenOf)).toEqual([undefined, undefined, undefined, undefined, undefined])
})
