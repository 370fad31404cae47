import { expect, it } from 'vitest'
import type { Place } from '../api/organisation'
import { codeFor, kindsOf } from './departmentKinds'

const department = (code: string, kind: string, nameZh: string) => ({ code, kind, nameZh, nameEn: nameZh }) as Place
const GARDENS = department('GL01-GARDENS', 'GARDENS', '绿化部')
const ENGINEERING = department('GL01-ENGINEERING', 'ENGINEERING', '工程维修部')

it('offers kinds by name: those of the manuals, and those that departments here have beside them', () => {
  expect(kindsOf([GARDENS, ENGINEERING], { ENGINEERING: '工程', CLEANING: '保洁' }, 'zh').map((it) => it.label)).toEqual([
    '绿化部',
    '工程',
    '保洁',
  ])
})

it('gives a department its code, and a second one of a kind another', () => {
  expect(codeFor('GL02', 'ENGINEERING', [ENGINEERING])).toBe('GL02-ENGINEERING')
  expect(codeFor('GL01', 'ENGINEERING', [ENGINEERING])).toBe('GL01-ENGINEERING-2')
})
