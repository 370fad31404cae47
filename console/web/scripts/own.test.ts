import { expect, it } from 'vitest'
import { own } from './forms/WordForm'

it('sends what differs from the library and nothing else', () => {
  const library = { libraryText: '请稍等', libraryConduct: '声音平和' }
  expect(own({ text: ' 请稍候 ', conduct: '声音平和' }, library)).toEqual({ text: '请稍候' })
  expect(own({ text: '请稍等', conduct: '慢些' }, library)).toEqual({ conduct: '慢些' })
  expect(own({ text: '', conduct: '' }, library)).toEqual({})
})
