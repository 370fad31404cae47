import { expect, it } from 'vitest'
import type { Place } from '../../api/organisation'
import { en } from '../words/en'
import { zh } from '../words/zh'
import { placeName } from './placeName'

const place = (code: string, nameZh: string, nameEn: string, above: Partial<Place> = {}) =>
  ({ code, nameZh, nameEn, ...above }) as Place
const PLACES = [
  place('GL', '鼓楼分公司', 'Gulou Branch', { group: 'HX', company: 'FZ' }),
  place('GL01', '嘉园管理处', 'Jiayuan Office', { branch: 'GL' }),
]
const XM = place('SM', '思明分公司', 'Siming Branch', { group: 'HX', company: 'XM' })

const known = (further: Place[] = [], named: Place[] = []) => ({ places: [...PLACES, ...further], named })

it('names every level at which people work, and says no code where there is only one', () => {
  const names = ['HX', 'HX/FZ', 'HX/FZ/GL', 'HX/FZ/GL/GL01'].map((it) => placeName(it, known(), 'zh', zh))
  expect(names).toEqual(['集团', '项目公司', '鼓楼分公司', '嘉园管理处'])
  expect(placeName('HX', known(), 'en', en)).toBe('Group')
  expect(placeName('HX/FZ/GL', known(), 'en', en)).toBe('Gulou Branch')
})

it('tells several companies apart by what they are called here', () => {
  const names = ['HX', 'HX/FZ', 'HX/XM'].map((it) => placeName(it, known([XM]), 'zh', zh))
  expect(names).toEqual(['集团', '项目公司 FZ', '项目公司 XM'])
})

it('calls groups and companies what they have been named', () => {
  const named = [place('HX', '和欣物业集团', 'Hexin Property Group'), place('HX/FZ', '福州项目公司', 'Fuzhou Company')]
  const names = ['HX', 'HX/FZ', 'HX/XM'].map((it) => placeName(it, known([XM], named), 'zh', zh))
  expect(names).toEqual(['和欣物业集团', '福州项目公司', '项目公司 XM'])
  expect(placeName('HX/FZ', known([], named), 'en', en)).toBe('Fuzhou Company')
})

it('does not take a branch for a group of the same code', () => {
  expect(placeName('GL', known(), 'zh', zh)).toBe('集团 GL')
})
