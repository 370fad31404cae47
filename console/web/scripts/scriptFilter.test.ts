import { expect, it } from 'vitest'
import type { Script } from '../api/scripts'
import { zh } from '../shared/words/zh'
import { found, scriptFilter } from './scriptFilter'

const HOLD = { code: 'HOLD', trigger: 'HOLD', text: '谢谢您的来电，您能稍等几分钟吗？', conduct: null } as Script
const STANCE = { code: 'STANCE', trigger: 'COMPLAINT_OPENING', text: null, conduct: '认真对待' } as Script

it('finds by part of what is said, of the advice, or of the moment', () => {
  const codes = (text: string | undefined) => found([HOLD, STANCE], text, zh).map((it) => it.code)
  expect(codes(undefined)).toEqual(['HOLD', 'STANCE'])
  expect(codes('稍等')).toEqual(['HOLD'])
  expect(codes('投诉 认真')).toEqual(['STANCE'])
  expect(codes('ｈｏｌｄ')).toEqual(['HOLD'])
  expect(codes('没有')).toEqual([])
})

it('reads an address', () => {
  expect(scriptFilter({ text: ' 稍等 ', other: 1 })).toEqual({ text: '稍等' })
  expect(scriptFilter({ text: ' ' })).toEqual({})
})
