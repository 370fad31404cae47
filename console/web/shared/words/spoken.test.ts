import { expect, it } from 'vitest'
import { spoken, spokenOf } from './spoken'

it('says what a service says in both languages in the reader’s alone', () => {
  const said = '须为 1 至 4000 个字符的文字,不含控制字符或残缺字符 (text of 1 to 4000 characters, without control characters)'
  expect(spoken(said, 'zh')).toBe('须为 1 至 4000 个字符的文字，不含控制字符或残缺字符')
  expect(spoken(said, 'en')).toBe('text of 1 to 4000 characters, without control characters')
  expect(spoken('该登记已关闭', 'zh')).toBe('该登记已关闭')
})

it('leaves out what programs call things, which people see by their labels', () => {
  const said = '请填写单元号;确实不清楚单元的,请写明原因(unitUnknownReason)。两者填且只填一项。'
  expect(spoken(said, 'zh')).toBe('请填写单元号；确实不清楚单元的，请写明原因。两者填且只填一项。')
  expect(spoken('For a relayed matter say who relayed it (relayedBy).', 'en')).toBe('For a relayed matter say who relayed it.')
  expect(spoken('请用“即时答复”（answer）答复业户，或先请示（instruction-request）。', 'zh')).toBe(
    '请用“即时答复”答复业户，或先请示。',
  )
  expect(spoken('满一个工作日(北京时间)', 'zh')).toBe('满一个工作日（北京时间）')
})

it('does not name the field beside which it stands', () => {
  expect(spokenOf('content', 'content 中含有电话号码。', 'zh')).toBe('其中含有电话号码。')
  expect(spokenOf('phone', 'phone 不是可以拨打的号码:手机号码和短号没有分机。', 'zh')).toBe(
    '不是可以拨打的号码：手机号码和短号没有分机。',
  )
})
