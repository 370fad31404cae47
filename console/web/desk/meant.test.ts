import { expect, it } from 'vitest'
import { meantBy } from './meant'

it('takes a room on a low floor for the same with and without the nought in front', () => {
  expect(meantBy('1-2-301')).toEqual(['1-2-0301'])
  expect(meantBy('1栋2单元301室')).toEqual(['1栋2单元0301'])
  expect(meantBy('1-2-0301')).toEqual(['1-2-301'])
  expect(meantBy('1-2-1301')).toEqual([])
  expect(meantBy('车库')).toEqual([])
})
