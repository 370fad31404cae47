import { expect, it } from 'vitest'
import type { Place } from '../../api/organisation'
import { en } from '../words/en'
import { zh } from '../words/zh'
import { placeName } from './placeName'

const place = (code: string, nameZh: string, nameEn: string) => ({ code, nameZh, nameEn }) as Place
const PLACES = [place('GL', '鼓楼分公司', 'Gulou Branch'), place('GL01', '嘉园管理处', 'Jiayuan Office')]

it('names every level at which people work, and leaves no bare code', () => {
  const names = ['HX', 'HX/FZ', 'HX/FZ/GL', 'HX/FZ/GL/GL01'].map((it) => placeName(it, PLACES, 'zh', zh))
  expect(names).toEqual(['集团 HX', '项目公司 FZ', '鼓楼分公司', '嘉园管理处'])
  expect(placeName('HX', PLACES, 'en', en)).toBe('Group HX')
  expect(placeName('HX/FZ/GL', PLACES, 'en', en)).toBe('Gulou Branch')
})
