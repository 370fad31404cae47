import { expect, it } from 'vitest'
import { type Place, unnamed } from '../api/organisation'
import { above } from './above'

const named = (code: string, nameZh: string): Place => ({ ...unnamed(code), version: 1, nameZh })
const branch = (code: string): Place => ({ ...unnamed(code), group: 'HX', company: 'FZ' })

it('lists each group and company once, named or still without a name', () => {
  const found = above([branch('GL'), branch('GT')], [named('HX', '华夏集团')])
  expect(found.map((it) => [it.code, it.nameZh, it.version])).toEqual([
    ['HX', '华夏集团', 1],
    ['HX/FZ', '', 0],
  ])
})
