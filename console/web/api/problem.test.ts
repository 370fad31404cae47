import { expect, it } from 'vitest'
import { refusal } from './problem'

function answered(status: number, headers: Record<string, string> = {}): Response {
  return { status, headers: new Headers(headers) } as Response
}

it('names the field of a broken rule, wherever the service says it', () => {
  const body = { code: 'PHONE_NOT_READABLE', detail: '不是可以拨打的号码', values: { field: 'phone' } }
  expect(refusal(answered(422), body).problem.errors).toEqual([{ field: 'phone', problem: '不是可以拨打的号码' }])
  const errors = [{ field: 'unit', problem: '写法不能识别' }]
  expect(refusal(answered(400), { code: 'MALFORMED_REQUEST', detail: '…', errors }).problem.errors).toEqual(errors)
})

it('knows a lost login, a busy service and how long it asks to wait', () => {
  expect(refusal(answered(499), undefined).problem.code).toBe('SIGNED_OUT')
  const busy = refusal(answered(503, { 'Retry-After': '7' }), {})
  expect([busy.passes, busy.retryAfter]).toEqual([true, 7])
  expect(refusal(answered(409), { detail: '已关闭', code: 'X' }).passes).toBe(false)
})

it('says at least the number where something answers in its own words', () => {
  expect(refusal(answered(500), '<html>').problem).toMatchObject({ status: 500, code: 'HTTP_500', detail: 'HTTP 500' })
})

it('says a refusal in one language and without what programs call a field', () => {
  const problem = 'content 须为 1 至 4000 个字符的文字，不含控制字符 (text of 1 to 4000 characters)'
  const errors = [{ field: 'content', problem: problem.slice('content '.length) }]
  expect(refusal(answered(400), { code: 'INVALID_FIELD', detail: '…', errors }).problem.errors).toEqual([
    { field: 'content', problem: '须为 1 至 4000 个字符的文字，不含控制字符' },
  ])
  expect(refusal(answered(422), { code: 'X', detail: '请写明原因（unitUnknownReason）。' }).problem.detail).toBe('请写明原因。')
})
