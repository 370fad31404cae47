import { expect, it } from 'vitest'
import { differenceOf } from './difference'

const shown = (before: string, after: string) => differenceOf(before, after).map((it) => it.sign + it.text)

it('shows what was taken out and put in, and leaves the rest', () => {
  expect(shown('各位业户:\n周四停水\n敬请谅解', '各位业户:\n周五停水\n敬请谅解')).toEqual([
    ' 各位业户:',
    '-周四停水',
    '+周五停水',
    ' 敬请谅解',
  ])
  expect(shown('甲\n乙', '甲\n乙')).toEqual([' 甲', ' 乙'])
  expect(shown('甲', '甲\n乙')).toEqual([' 甲', '+乙'])
  expect(shown('甲\n乙\n丙', '丙')).toEqual(['-甲', '-乙', ' 丙'])
})
