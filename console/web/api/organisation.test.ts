import { expect, it } from 'vitest'
import type { components } from '../../target/types/intake'
import { nameOf, placesIn } from './organisation'

it('reads a place in both languages and passes over what is none', () => {
  const content = { code: 'GL01-ENGINEERING', kind: 'ENGINEERING', nameZh: '工程部', nameEn: 'Engineering', office: 'GL01' }
  const entries = [
    { key: 'department:GL01-ENGINEERING', content },
    { key: 'x', content: {} },
  ] as components['schemas']['EntryView'][]
  const places = placesIn(entries)
  expect(places).toHaveLength(1)
  expect(places.map((it) => [it.code, it.office, nameOf(it, 'zh'), nameOf(it, 'en')])).toEqual([
    ['GL01-ENGINEERING', 'GL01', '工程部', 'Engineering'],
  ])
})
