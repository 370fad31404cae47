import { expect, it } from 'vitest'
import type { RequestDetail } from '../api/types'
import { zh } from '../shared/words/zh'
import { linesOf } from './requestFile'

function said(detail: string): unknown {
  const timeline = [{ at: '2026-11-28T14:06:00Z', label: '回访完成 Called back', by: 'zuzhang.gl01', detail, words: null }]
  const nameOf = (code: string) => ({ 'GL01-ENGINEERING': '工程部' })[code] ?? code
  return linesOf({ timeline } as unknown as RequestDetail, nameOf, zh, 'zh')[0]?.said?.[1]
}

it('tells by their names what a callback brought, and leaves words as they were said', () => {
  expect(said('ORDINARY_COMPLAINT · REPLY_LETTER · SATISFIED')).toBe('一般投诉回访 · 复函 · 满意')
  expect(said('ORDINARY_REPAIR · 业户出国 · 六月返回')).toBe('日常一般性维修回访 · 业户出国 · 六月返回')
})

it('tells by its name before whom something was brought', () => {
  expect(said('OFFICE_DIRECTOR')).toBe('管理处负责人')
})

it('tells departments by their names', () => {
  expect(said('GL01-ENGINEERING 今日上门')).toBe('工程部 今日上门')
  expect(said('转 GL01-ENGINEERING,口头转达 郑建国')).toBe('工程部，口头转达 郑建国')
})

it('says of an answer from which text it was given', () => {
  const cites = { entry: '1', number: 'GL01-KE-202611-0001', revision: 2 }
  const timeline = [
    { at: '2026-11-28T14:06:00Z', label: '即时答复 Answered', by: 'kefu.gl01', detail: null, words: '请拨 95598', cites },
  ]
  const [line] = linesOf({ timeline } as unknown as RequestDetail, (code) => code, zh, 'zh')
  expect(line?.said?.filter(Boolean)).toEqual(['请拨 95598', '引用 GL01-KE-202611-0001 第 2 版'])
})
