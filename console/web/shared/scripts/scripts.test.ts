import { expect, it } from 'vitest'
import type { Script } from '../../api/scripts'
import { conductOf, scriptsFor, spoken } from './scripts'

function script(code: string, more: Partial<Script> = {}): Script {
  return {
    code,
    trigger: 'COMPLAINT_OPENING',
    channels: [],
    kinds: [],
    mood: null,
    speaker: null,
    text: code,
    textEn: null,
    conduct: null,
    conductEn: null,
    clauses: [],
    wordedBy: 'LIBRARY',
    ...more,
  }
}

const ALL = [
  script('any'),
  script('phone', { channels: ['PHONE'] }),
  script('visit', { channels: ['VISIT'], mood: 'CALM' }),
  script('complaint', { kinds: ['COMPLAINT'] }),
  script('closing', { trigger: 'CLOSING' }),
]

it('says what fits the moment, in the order of the library', () => {
  const codes = (spokenOf: Parameters<typeof scriptsFor>[2]) =>
    scriptsFor(ALL, 'COMPLAINT_OPENING', spokenOf).map((it) => it.code)
  expect(codes({ channel: 'PHONE', kind: 'COMPLAINT' })).toEqual(['any', 'phone', 'complaint'])
  expect(codes({ channel: 'VISIT', kind: 'INQUIRY' })).toEqual(['any', 'visit'])
  expect(codes({ channel: 'VISIT', kind: 'COMPLAINT', mood: 'AGITATED' })).toEqual(['any', 'complaint'])
  expect(codes({})).toEqual(['any', 'phone', 'visit', 'complaint'])
})

it('leaves a line where something is not known', () => {
  expect(spoken('您好，{office}，我姓林')).toBe('您好，____，我姓林')
})

it('advises in the reader’s language where it can', () => {
  expect(conductOf(script('a', { conduct: '慢些', conductEn: 'Slower' }), 'en')).toBe('Slower')
  expect(conductOf(script('a', { conduct: '本处' }), 'en')).toBe('本处')
  expect(conductOf(script('a', { conduct: '慢些', conductEn: 'Slower' }), 'zh')).toBe('慢些')
})
